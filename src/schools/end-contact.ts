import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { schoolToChange } from './find-school.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { deleteContact } from './queries/contacts.ts'
import { refuse } from './refusal.ts'

/** An account speaks for the school no longer, and sees nothing of it any more. */
export const endContact = defineAction({
  id: 'schools.end-contact',
  input: v.object({ schoolId: input.schoolId, accountId: input.accountId }),
  find: (context, { schoolId }) => schoolToChange(context, schoolId),
  may: mayKeep,
  run: async ({ db, actor }, { id: schoolId }, { accountId }) => {
    if (!(await deleteContact(db, actor.commandId, { accountId, schoolId }))) throw refuse('conflict', 'contactEnded')
  },
  note: ({ id }, { accountId }) => ({ subject: `school:${id}`, facts: { accountId } }),
})
