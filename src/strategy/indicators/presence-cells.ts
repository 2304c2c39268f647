import type { Context } from '../../platform/context.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { quarterOf } from '../../platform/words/quarters.ts'
import { mondayOf } from '../../presence/hours.ts'
import { readKept } from '../../presence/kept/read-kept.ts'
import type { Cell } from './counted.ts'
import { firstPromise } from './queries/weeks.ts'

/** Visits promised and made in each week that is over; a week belongs to the quarter of its Thursday. */
export async function presenceCells(context: Context): Promise<Cell[]> {
  const { db, actor, now } = context
  const first = await firstPromise(db, actor.commandId)
  const weeks = first === null ? [] : mondays(mondayOf(first), mondayOf(dayOf(now())))
  if (weeks.length === 0) return []
  const { wishes } = await readKept({ ...context, actor: { ...actor, roles: ['planner'] } }, weeks)
  const cells = wishes.flatMap(({ weeks: ofWish }) =>
    ofWish.flatMap(({ monday, figures: { promised, kept } }): Cell[] => {
      const week = { quarter: quarterOf(addDays(monday, 3)), key: monday }
      return [
        { ...week, what: 'presence:promised', n: promised.visits },
        { ...week, what: 'presence:kept', n: Math.min(promised.visits, kept.visits) },
      ]
    }),
  )
  return [...Map.groupBy(cells, ({ what, key }) => `${what} ${key}`).values()].map((same) => ({
    ...same[0]!,
    n: same.reduce((sum, { n }) => sum + n, 0),
  }))
}

/** From the first to the one before `end`; no further back than five years. */
function mondays(first: Day, end: Day): Day[] {
  const weeks: Day[] = []
  for (let monday = addDays(end, -7); monday >= first && weeks.length < 5 * 53; monday = addDays(monday, -7)) weeks.unshift(monday)
  return weeks
}
