import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { daysBetween } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { insertYear, listYears } from './queries/calendar.ts'
import { lockCommand } from './queries/schools.ts'
import { refuse } from './refusal.ts'

/** From September to July; anything else is a slip of the pen. */
const length = { least: 200, most: 366 }

/** Says when pupils come for the first and for the last time in a school year. Outside of one, no school is open. */
export const declareYear = defineAction({
  id: 'schools.declare-year',
  input: v.object({ firstDay: input.day('dayMissing'), lastDay: input.day('dayInvalid') }),
  find: async ({ db, actor }) => {
    await lockCommand(db, actor.commandId)
    return listYears(db, actor.commandId)
  },
  may: mayKeep,
  run: async ({ db, actor }, known, year) => {
    const days = daysBetween(year.firstDay, year.lastDay) + 1
    if (days < 1) throw refuse('invalid', 'endsBefore', { lastDay: 'endsBefore' })
    if (days < length.least || days > length.most) throw refuse('invalid', 'noYear', { lastDay: 'noYear' })
    if (known.some((one) => one.firstDay <= year.lastDay && one.lastDay >= year.firstDay)) {
      throw refuse('conflict', 'yearKnown', { firstDay: 'yearKnown' })
    }
    await insertYear(db, actor.commandId, year)
  },
  note: (_found, { firstDay, lastDay }) => ({ subject: `school-year:${firstDay}`, facts: { firstDay, lastDay } }),
})
