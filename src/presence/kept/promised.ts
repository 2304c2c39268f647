import { addDays, type Day } from '../../platform/words/dates.ts'
import type { Promised } from '../queries/kept.ts'
import type { Wish } from '../wish.ts'
import type { Amount } from './figures.ts'

type Asking = Pick<Wish, 'id' | 'source' | 'visits' | 'minutes' | 'firstDay' | 'lastDay'>

/** Whether the wish was there from the first day of the week to its last: of others nothing was promised for a week. */
export function isWhole({ firstDay, lastDay }: Pick<Wish, 'firstDay' | 'lastDay'>, monday: Day): boolean {
  return firstDay <= monday && (lastDay === null || lastDay >= addDays(monday, 6))
}

/**
 * What was promised to a place for a week: as often as it was wished for and its hours allow, whether the plan found room or not. A plan that takes less, or
 * no plan at all, makes the promise no smaller. A school whose pupils stay at home is promised nothing.
 */
export function promisesFor(promised: readonly Promised[]): (wish: Asking, monday: Day) => Amount {
  const planned = new Set(promised.map(({ week }) => week))
  const visitsOf = new Map(promised.map(({ week, wishId, visits }) => [`${week} ${wishId}`, visits ?? 0]))
  return (wish, monday) => {
    const usual = wish.source === 'school' && planned.has(monday) ? 0 : wish.visits
    const visits = isWhole(wish, monday) ? (visitsOf.get(`${monday} ${wish.id}`) ?? usual) : 0
    return { visits, minutes: visits * wish.minutes }
  }
}
