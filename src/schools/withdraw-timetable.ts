import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { mayKeep } from './permissions.ts'
import { lockCommand } from './queries/schools.ts'
import { deleteTimetable } from './queries/timetables.ts'
import { refuse } from './refusal.ts'
import { owner } from './timetable-input.ts'

/** Takes hours back: the school follows its level again, or the level its ordinary hours. */
export const withdrawTimetable = defineAction({
  id: 'schools.withdraw-timetable',
  input: v.object(owner),
  find: async ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayKeep,
  run: async ({ db, actor }, _found, { level, schoolId, period }) => {
    const gone = await deleteTimetable(db, actor.commandId, { level: schoolId ? null : level, schoolId, period })
    if (!gone) throw refuse('conflict', 'timetableUnknown')
  },
  note: (_found, { level, schoolId, period }) => ({
    subject: schoolId ? `school:${schoolId}` : `timetable:${level}`,
    facts: { period },
  }),
})
