import { type Day, instantOf } from '../platform/words/dates.ts'

/** The instant at which a meeting begins; null where no hour is known. */
export function startOf({ day, time }: { day: Day; time: string | null }): Date | null {
  return time && /^\d\d:\d\d$/.test(time) ? instantOf(day, time) : null
}
