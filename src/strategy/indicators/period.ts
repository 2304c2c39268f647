import { addDays, type Day } from '../../platform/words/dates.ts'
import { firstDayOf, isQuarter, lastDayOf, type Quarter, quarterOf, quartersOf } from '../../platform/words/quarters.ts'

/** A quarter, or a year: `2026-Q1`, `2026`. */
export type Period = Quarter | `${number}`

export function isPeriod(typed: string): typed is Period {
  return isQuarter(typed) || /^[1-9]\d{3}$/.test(typed)
}

export function quartersIn(period: Period): Quarter[] {
  return isQuarter(period) ? [period] : quartersOf(Number(period))
}

export function beginOf(period: Period): Day {
  return firstDayOf(quartersIn(period)[0]!)
}

export function endOf(period: Period): Day {
  return lastDayOf(quartersIn(period).at(-1)!)
}

export function quarterBefore(quarter: Quarter): Quarter {
  return quarterOf(addDays(firstDayOf(quarter), -1))
}

/** The last `count` quarters up to and with this one, the earliest first. */
export function quartersUpTo(last: Quarter, count: number): Quarter[] {
  const quarters = [last]
  while (quarters.length < count) quarters.unshift(quarterBefore(quarters[0]!))
  return quarters
}
