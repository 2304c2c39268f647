import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { deleteYear, listPeriods, listYears } from './queries/calendar.ts'
import { lockCommand } from './queries/schools.ts'
import { refuse } from './refusal.ts'
import { holds } from './school-calendar.ts'

/** Takes a school year back, so that it can be declared with other days. Its periods go first. */
export const withdrawYear = defineAction({
  id: 'schools.withdraw-year',
  input: v.object({ firstDay: input.day('dayMissing') }),
  find: async ({ db, actor }, { firstDay }) => {
    await lockCommand(db, actor.commandId)
    const year = (await listYears(db, actor.commandId)).find((one) => one.firstDay === firstDay)
    return { year, periods: await listPeriods(db, actor.commandId) }
  },
  may: mayKeep,
  run: async ({ db, actor }, { year, periods }, { firstDay }) => {
    if (!year) throw refuse('conflict', 'yearUnknown')
    if (periods.some((period) => holds(year, period.firstDay))) throw refuse('conflict', 'yearHasPeriods')
    await deleteYear(db, actor.commandId, firstDay)
  },
  note: (_found, { firstDay }) => ({ subject: `school-year:${firstDay}` }),
})
