import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { insertPeriod, listPeriods, listYears } from './queries/calendar.ts'
import { lockCommand } from './queries/schools.ts'
import { refuse } from './refusal.ts'
import { holds, type Period, periodKinds } from './school-calendar.ts'

/** Declares a holiday, exams, or the months with winter hours. */
export const declarePeriod = defineAction({
  id: 'schools.declare-period',
  input: v.object({
    kind: v.picklist(periodKinds, refuse.key('kindMissing')),
    firstDay: input.day('dayMissing'),
    lastDay: input.day('dayInvalid'),
    nameAr: input.name('nameArMissing'),
    nameFr: input.name('nameFrMissing'),
    level: input.optionalLevel,
  }),
  find: async ({ db, actor }) => {
    await lockCommand(db, actor.commandId)
    return { years: await listYears(db, actor.commandId), periods: await listPeriods(db, actor.commandId) }
  },
  may: mayKeep,
  run: async ({ db, actor, newId }, { years, periods }, input) => {
    const period: Period = { id: newId(), ...input }
    const { firstDay, lastDay } = period
    if (lastDay < firstDay) throw refuse('invalid', 'endsBefore', { lastDay: 'endsBefore' })
    if (!years.some((year) => holds(year, firstDay) && holds(year, lastDay))) {
      throw refuse('invalid', 'periodOutsideYear', { firstDay: 'periodOutsideYear' })
    }
    if (periods.some((one) => meets(one, period))) throw refuse('conflict', 'periodKnown', { firstDay: 'periodKnown' })
    await insertPeriod(db, actor.commandId, period)
    return { id: period.id }
  },
  note: (_found, { kind, firstDay, lastDay, level }, { id }) => ({
    subject: `school-period:${id}`,
    facts: { kind, firstDay, lastDay, level },
  }),
})

/** Two of one kind, for the same pupils, on one day. */
function meets(a: Period, b: Period): boolean {
  const same = a.kind === b.kind && (a.level === null || b.level === null || a.level === b.level)
  return same && a.firstDay <= b.lastDay && a.lastDay >= b.firstDay
}
