import { isWorkingDay } from '../calendar/working-days.ts'
import { addDays, type Day } from '../platform/words/dates.ts'

/** How far the list of working days reaches: minutes that are older are long late. */
const [before, after] = [60, 40]

/** The working days around today, in order, from which deadlines of meetings are read. */
export function workingDaysAround(today: Day, daysOff: ReadonlySet<Day>): Day[] {
  const days = Array.from({ length: before + after }, (_, nth) => addDays(today, nth - before))
  return days.filter((day) => isWorkingDay(day, daysOff))
}
