import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { schoolToChange } from './find-school.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { saveClosing } from './queries/schools.ts'
import { refuse } from './refusal.ts'

/** Says that a school is closed for good from today on: no presence is planned there any more. What was, stays in the record. */
export const closeSchool = defineAction({
  id: 'schools.close-school',
  input: v.object({ schoolId: input.schoolId }),
  find: (context, { schoolId }) => schoolToChange(context, schoolId),
  may: mayKeep,
  run: async ({ db, actor, now }, school) => {
    if (school.closedOn) throw refuse('conflict', 'closedAlready')
    await saveClosing(db, actor.commandId, school.id, dayOf(now()))
  },
  note: ({ id }) => ({ subject: `school:${id}` }),
})
