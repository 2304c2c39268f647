import { addDays, type Day, isDay } from '../../platform/words/dates.ts'
import { mondayOf } from '../hours.ts'

/** The first day of a calendar month. */
export type Month = Day

/** Phones that were without a network tell late: a month is counted some days after its last week. */
const settles = 3

/** A week belongs to the month in which its Thursday lies, so that each is counted once and whole. */
export function monthOfWeek(monday: Day): Month {
  return monthOf(addDays(monday, 3))
}

export function monthOf(day: Day): Month {
  return `${day.slice(0, 7)}-01`
}

export function isMonth(typed: string): typed is Month {
  return isDay(typed) && typed.endsWith('-01')
}

/** `2026-03`; anything else, and what is still to come, is the running month. */
export function chosenMonth(typed: string | undefined, running: Month): Month {
  const month = `${typed}-01`
  return isMonth(month) && month < running ? month : running
}

/** The Mondays of its weeks: four or five. */
export function weeksOf(month: Month): Day[] {
  const first = mondayOf(addDays(month, 3))
  return [0, 1, 2, 3, 4].map((nth) => addDays(first, 7 * nth)).filter((monday) => monthOfWeek(monday) === month)
}

export function monthBefore(month: Month): Month {
  return monthOf(addDays(month, -1))
}

export function monthAfter(month: Month): Month {
  return monthOf(addDays(month, 31))
}

/** From this day on the month can be counted. */
export function countedFrom(month: Month): Day {
  return addDays(weeksOf(month).at(-1)!, 7 + settles)
}

/** The last month that can be counted. */
export function lastCounted(today: Day): Month {
  const before = monthBefore(monthOf(today))
  return countedFrom(before) <= today ? before : monthBefore(before)
}
