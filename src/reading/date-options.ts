import type { Day } from '../platform/words/dates.ts'
import type { AnnotatedDate } from './annotation.ts'

export interface DateOption {
  day: Day
  /** Why it is offered. */
  note: 'asWritten' | 'weekdayFits' | null
}

const most = 8

/** The days that a text may mean, none before the other when it leaves the year open; days to come cannot be of a meeting that was held. */
export function dateOptions(date: AnnotatedDate, today: Day): DateOption[] {
  const past = (days: readonly Day[]) => days.filter((day) => day <= today)
  if (date.value === null) {
    return past(date.candidates)
      .sort()
      .reverse()
      .slice(0, most)
      .map((day) => ({ day, note: null }))
  }
  const repairs = past(date.alternatives).map((day) => ({ day, note: date.weekday_ok === false ? ('weekdayFits' as const) : null }))
  return [...past([date.value]).map((day) => ({ day, note: 'asWritten' as const })), ...repairs].slice(0, most)
}
