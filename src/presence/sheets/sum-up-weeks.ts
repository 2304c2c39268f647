import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import type { Context } from '../../platform/context.ts'
import type { Task } from '../../platform/jobs/turns.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { mondayOf } from '../hours.ts'
import { lockCommand } from '../queries/teams.ts'
import { deleteOldMarks, forgetEnded, hasEnded, hasOldMarks, listDetailedWeeks, reduceWeek, sumUpWeek } from './queries/weeks.ts'
import { markDays } from './take-marks.ts'

/** Of weeks that ended six months ago only sums stay, and of what ended by then no hours; of phones, what they sent two weeks ago is forgotten, and links that are over. */
export const sumUpWeeks = defineAction({
  id: 'sheets.sum-up-weeks',
  input: v.object({}),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: ({ system }) => system === true,
  run: async ({ db, actor: { commandId }, now }) => {
    const today = dayOf(now())
    const marks = await deleteOldMarks(db, commandId, addDays(today, -markDays), today)
    const weeks = await listDetailedWeeks(db, commandId, firstKeptWeek(today))
    for (const week of weeks) {
      await sumUpWeek(db, commandId, week)
      await reduceWeek(db, commandId, week, today)
    }
    await forgetEnded(db, commandId, firstKeptWeek(today))
    return { weeks: weeks.length, marks }
  },
  note: (_found, _input, { weeks, marks }) => ({ subject: 'presence-weeks', facts: { weeks, marks } }),
})

/** Looked for every hour; the act is done only when something is to be forgotten. */
export const summingUp: Task = {
  name: sumUpWeeks.id,
  run: async (context) => {
    if (await isDue(context)) await sumUpWeeks(context, {})
  },
}

async function isDue({ db, actor: { commandId }, now }: Context): Promise<boolean> {
  const today = dayOf(now())
  if (await hasOldMarks(db, commandId, addDays(today, -markDays), today)) return true
  const before = firstKeptWeek(today)
  return (await hasEnded(db, commandId, before)) || (await listDetailedWeeks(db, commandId, before)).length > 0
}

/** The Monday of the week in which the day six months ago lies: weeks before it are over for six months. */
export function firstKeptWeek(today: Day): Day {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 6, 0)).getUTCDate()
  return mondayOf(new Date(Date.UTC(year, month - 7, Math.min(day, last))).toISOString().slice(0, 10))
}
