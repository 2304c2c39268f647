import { addDays, type Day } from '../platform/words/dates.ts'
import { fixedHolidays } from './holidays.ts'

/** Working days to qualify, working days to answer, and days in which those who asked may give their word. */
const [toQualify, toAnswer, toBeHeard] = [5, 20, 14]

export function qualifyBy(receivedOn: Day): Day {
  return addWorkingDays(receivedOn, toQualify)
}

export function answerBy(from: Day): Day {
  return addWorkingDays(from, toAnswer)
}

export function closableFrom(saidOn: Day): Day {
  return addDays(saidOn, toBeHeard)
}

/** What the police said before this day may be closed without the word of those who asked. */
export function unheardSince(today: Day): Day {
  return addDays(today, -toBeHeard)
}

/** Demands that came before this day should have been qualified by now. */
export function lateReceivedBefore(today: Day): Day {
  let day = today
  while (qualifyBy(addDays(day, -1)) >= today) day = addDays(day, -1)
  return day
}

/** The `count`th working day after `from`; the day itself does not count. */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

function isHoliday(day: Day): boolean {
  return fixedHolidays.some(({ date, since = 0 }) => day.endsWith(date) && Number(day.slice(0, 4)) >= since)
}
