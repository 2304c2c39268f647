import { addDays, type Day, daysBetween } from '../platform/words/dates.ts'

/** Whole minutes after midnight on the clocks of Morocco; the end of a day is 1440. */
export type Minute = number

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Reads HH:MM; 24:00 is the end of the day. Undefined when it is no hour. */
export function parseHour(text: string): Minute | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  return minute <= 1440 ? minute : undefined
}

/** HH:MM, as the formats of plans and forms write it. */
export function hourOf(minute: Minute): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** As a field of a form for hours takes it: it knows no 24:00. */
export const fieldHour = (minute: Minute) => hourOf(minute % 1440)

export function weekdayOf(day: Day): Weekday {
  return (((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** The seven days of a week that begins on this Monday. */
export function daysOfWeek(monday: Day): Day[] {
  return weekdays.map((weekday) => addDays(monday, weekday - 1))
}

/** The later of two days. */
export const laterDay = (one: Day, other: Day): Day => [one, other].sort()[1]!

/** How many days after its Monday; outside of 0 to 6 in another week. */
export function nthDay(monday: Day, day: Day): number {
  return daysBetween(monday, day)
}

const two = (n: number) => String(n).padStart(2, '0')
