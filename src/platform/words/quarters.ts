import { addDays, type Day } from './dates.ts'

/** `2026-Q1` */
export type Quarter = string

export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

export function isQuarter(value: string): value is Quarter {
  return /^\d{4}-Q[1-4]$/.test(value)
}

export function firstDayOf(quarter: Quarter): Day {
  return `${quarter.slice(0, 4)}-${String(3 * Number(quarter.slice(6)) - 2).padStart(2, '0')}-01`
}

export function lastDayOf(quarter: Quarter): Day {
  const [year, nth] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  return addDays(firstDayOf(nth === 4 ? `${year + 1}-Q1` : `${year}-Q${nth + 1}`), -1)
}

export function quartersOf(year: number): Quarter[] {
  return [1, 2, 3, 4].map((nth) => `${year}-Q${nth}`)
}
