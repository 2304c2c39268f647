import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { type Minute, weekdayOf } from '../hours.ts'
import { minuteOf } from '../sheets/clock.ts'

/** From when on a plan says what is done: what was to begin before is none of its business. */
export interface Begin {
  readonly firstDay: Day
  readonly firstMinute: Minute
}

/** Who is on the way is not called back. */
export const notice = 15
const step = 5

/** A week that has begun is planned from a little later than now. */
export function beginOf(week: Day, now: Date): Begin {
  const today = dayOf(now)
  if (today < week) return { firstDay: week, firstMinute: 0 }
  const soon = Math.ceil((minuteOf(now) + notice) / step) * step
  const tomorrow = { firstDay: addDays(today, 1), firstMinute: 0 }
  // On the last day of a week nothing of it is left but the rest of the day.
  return soon < 24 * 60 || weekdayOf(today) === 7 ? { firstDay: today, firstMinute: Math.min(soon, 24 * 60) } : tomorrow
}

/** Whether it begins before this, so that it can no longer be changed. */
export function hasBegun({ day, arrive }: { readonly day: Day; readonly arrive: Minute }, now: Date): boolean {
  const today = dayOf(now)
  return day < today || (day === today && arrive <= minuteOf(now))
}
