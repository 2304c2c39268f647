import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { isDay } from '../platform/words/dates.ts'
import { mayDeclare } from './permissions.ts'
import { deleteDayOff } from './queries.ts'
import { refuse } from './refusal.ts'

/** The moon was seen a day later: the day is worked after all. */
export const withdrawDayOff = defineAction({
  id: 'calendar.withdraw-day-off',
  input: v.object({ day: v.pipe(v.string(refuse.key('dayMissing')), v.check(isDay, refuse.key('dayInvalid'))) }),
  find: async () => null,
  may: mayDeclare,
  run: async ({ db, actor }, _found, { day }) => {
    if (!(await deleteDayOff(db, actor.commandId, day))) throw refuse('conflict', 'dayUnknown')
  },
  note: (_found, { day }) => ({ subject: `day-off:${day}`, facts: {} }),
})
