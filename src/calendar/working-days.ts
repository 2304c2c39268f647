import { addDays, type Day } from '../platform/words/dates.ts'
import { isHoliday } from './holidays.ts'

/** Days on which a command does not work, beside Saturdays, Sundays and national days. */
export type DaysOff = ReadonlySet<Day>

/** The `count`th working day after `from`; the day itself does not count. */
export function addWorkingDays(from: Day, count: number, daysOff: DaysOff): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, daysOff)) left--
  }
  return day
}

export function isWorkingDay(day: Day, daysOff: DaysOff): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day) && !daysOff.has(day)
}

/** The `count`th working day before `from`; the day itself does not count. */
export function subtractWorkingDays(from: Day, count: number, daysOff: DaysOff): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, -1)
    if (isWorkingDay(day, daysOff)) left--
  }
  return day
}
