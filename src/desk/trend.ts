import { addDays, type Day } from '../platform/words/dates.ts'
import type { WeekCount } from './queries/workload.ts'

export interface Week {
  monday: Day
  received: number
  answered: number
  closed: number
  /** At the end of the week; of the running week, now. */
  open: number
}

export const trendWeeks = 12

/** Weeks in order. What was open is counted back from now: less what came since, and what was closed since put back. */
export function trendOf(counts: readonly WeekCount[], first: Day): Week[] {
  const n = (what: WeekCount['what'], week: number) => counts.find((count) => count.what === what && count.week === week)?.n ?? 0
  let open = n('open', 0)
  const weeks: Week[] = []
  for (let week = trendWeeks - 1; week >= 0; week--) {
    const [received, answered, closed] = [n('received', week), n('answered', week), n('closed', week)]
    weeks.unshift({ monday: addDays(first, week * 7), received, answered, closed, open: Math.max(0, open) })
    open += closed - received
  }
  return weeks
}
