import { type Day, formatTime, instantOf } from '../../platform/words/dates.ts'
import { type Minute, parseHour } from '../hours.ts'

/** The minute of the day that the clocks of Morocco show. */
export const minuteOf = (instant: Date): Minute => parseHour(formatTime('en', instant))!

/** By how many minutes these clocks are ahead of universal time at noon of a day: a phone may not know it. */
export const minutesAhead = (day: Day) => (Date.parse(`${day}T12:00:00Z`) - instantOf(day, '12:00').getTime()) / 60_000
