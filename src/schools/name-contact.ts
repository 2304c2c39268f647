import * as v from 'valibot'
import { isAccountOf } from '../people/is-account-of.ts'
import { defineAction } from '../platform/action.ts'
import { schoolToChange } from './find-school.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { putContact } from './queries/contacts.ts'
import { refuse } from './refusal.ts'

/** Says for which school an account of the kind «school» speaks. It speaks for one: named for another, it leaves the first. */
export const nameContact = defineAction({
  id: 'schools.name-contact',
  input: v.object({ schoolId: input.schoolId, accountId: input.accountId }),
  find: (context, { schoolId }) => schoolToChange(context, schoolId),
  may: mayKeep,
  run: async (context, school, { accountId }) => {
    if (school.closedOn) throw refuse('conflict', 'closedAlready')
    if (!(await isAccountOf(context, accountId, 'school'))) throw refuse('invalid', 'contactUnknown', { accountId: 'contactUnknown' })
    await putContact(context.db, context.actor.commandId, { accountId, schoolId: school.id })
  },
  note: ({ id }, { accountId }) => ({ subject: `school:${id}`, facts: { accountId } }),
})
