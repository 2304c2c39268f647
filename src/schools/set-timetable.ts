import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { schoolToChange } from './find-school.ts'
import { mayKeep } from './permissions.ts'
import { lockCommand } from './queries/schools.ts'
import { replaceTimetable } from './queries/timetables.ts'
import { refuse } from './refusal.ts'
import { days, owner, sessionsTyped } from './timetable-input.ts'

/** Says the hours of a level in a period, or those that one school has of its own. They take the place of what was said before. */
export const setTimetable = defineAction({
  id: 'schools.set-timetable',
  input: v.object({ ...owner, ...days }),
  find: async (context, { level, schoolId }) => {
    if (schoolId) await schoolToChange(context, schoolId)
    else if (!level) throw refuse('invalid', 'levelMissing', { level: 'levelMissing' })
    await lockCommand(context.db, context.actor.commandId)
    return null
  },
  may: mayKeep,
  run: async ({ db, actor, newId }, _found, { level, schoolId, period, ...typed }) => {
    const sessions = sessionsTyped(typed)
    await replaceTimetable(db, actor.commandId, { id: newId(), level: schoolId ? null : level, schoolId, period, sessions })
  },
  note: (_found, { level, schoolId, period }) => ({
    subject: schoolId ? `school:${schoolId}` : `timetable:${level}`,
    facts: { period },
  }),
})
