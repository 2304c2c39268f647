import { addDays, type Day, isDay } from '../platform/words/dates.ts'

/** A month or a week of the calendar, in whole weeks that begin on Monday. */
export interface Period {
  readonly kind: 'month' | 'week'
  /** The first day of the month, or the Monday of the week. */
  readonly start: Day
  readonly weeks: readonly (readonly Day[])[]
  readonly previous: Day
  readonly next: Day
}

/** What an address asks for: `month=2026-03` or `week=2026-03-02`; otherwise the month of today. */
export function readPeriod(query: Readonly<Record<string, string | undefined>>, today: Day): Period {
  if (query.week !== undefined) return weekOf(isDay(query.week) ? query.week : today)
  const first = `${query.month ?? ''}-01`
  return monthOf(isDay(first) ? first : `${today.slice(0, 7)}-01`)
}

export function pathOf({ kind }: Pick<Period, 'kind'>, start: Day, whose: 'all' | undefined): string {
  const query = kind === 'week' ? `week=${start}` : `month=${start.slice(0, 7)}`
  return `/desk/calendar?${query}${whose ? '&whose=all' : ''}`
}

export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

function weekOf(day: Day): Period {
  const start = mondayOf(day)
  return { kind: 'week', start, weeks: [daysFrom(start)], previous: addDays(start, -7), next: addDays(start, 7) }
}

function monthOf(first: Day): Period {
  const next = `${addDays(first, 31).slice(0, 7)}-01`
  const weeks: Day[][] = []
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) weeks.push(daysFrom(monday))
  return { kind: 'month', start: first, weeks, previous: `${addDays(first, -1).slice(0, 7)}-01`, next }
}

function daysFrom(monday: Day): Day[] {
  return Array.from({ length: 7 }, (_, nth) => addDays(monday, nth))
}
