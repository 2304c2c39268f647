import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { schoolToChange } from './find-school.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { saveClosing } from './queries/schools.ts'
import { refuse } from './refusal.ts'

/** Takes a closing back. */
export const reopenSchool = defineAction({
  id: 'schools.reopen-school',
  input: v.object({ schoolId: input.schoolId }),
  find: (context, { schoolId }) => schoolToChange(context, schoolId),
  may: mayKeep,
  run: async ({ db, actor }, school) => {
    if (!school.closedOn) throw refuse('conflict', 'openAlready')
    await saveClosing(db, actor.commandId, school.id, null)
  },
  note: ({ id }) => ({ subject: `school:${id}` }),
})
