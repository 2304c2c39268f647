import { addDays, type Day } from '../platform/words/dates.ts'

/** Half a year and a year after the measures ended, on the same day of the month or the last that there is. */
export function checkDays(endedOn: Day): [Day, Day] {
  return [monthsAfter(endedOn, 6), monthsAfter(endedOn, 12)]
}

function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return addDays(first, Math.min(date, last) - 1)
}
