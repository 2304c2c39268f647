import { addDays, type Day } from '../platform/words/dates.ts'
import { type Hours, minutesOf, type Time, timeOf } from './hours.ts'
import type { School } from './school.ts'
import { type SchoolCalendar, type SchoolDay, schoolDay } from './school-calendar.ts'
import { type Session, type Timetable, timetableFor, type Weekday } from './timetable.ts'

/** Pupils come, go, or one shift meets the other. */
export const windowKinds = ['entry', 'exit', 'change'] as const
export type WindowKind = (typeof windowKinds)[number]

/** When the street before a school is full. */
export interface Window {
  readonly from: Time
  readonly to: Time
  readonly kind: WindowKind
}

/** How many minutes before and after the bell that is: about half an hour, an assumption of the field that each command may change. */
export interface Margins {
  readonly beforeEntry: number
  readonly afterEntry: number
  readonly beforeExit: number
  readonly afterExit: number
}

export const marginNames = ['beforeEntry', 'afterEntry', 'beforeExit', 'afterExit'] as const satisfies readonly (keyof Margins)[]

export const usualMargins: Margins = { beforeEntry: 20, afterEntry: 10, beforeExit: 10, afterExit: 20 }

/** The windows of one day, in order; those that overlap are one, so that nobody is sent to one gate twice at once. */
export function windowsOf(sessions: readonly Hours[], margins: Margins): Window[] {
  const around = (at: Time, before: number, after: number, kind: WindowKind) => ({
    from: Math.max(0, minutesOf(at) - before),
    to: Math.min(24 * 60 - 1, minutesOf(at) + after),
    kind,
  })
  const single = sessions.flatMap(({ from, to }) => [
    around(from, margins.beforeEntry, margins.afterEntry, 'entry'),
    around(to, margins.beforeExit, margins.afterExit, 'exit'),
  ])
  const merged: { from: number; to: number; kind: WindowKind }[] = []
  for (const window of single.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1)
    if (!last || window.from > last.to) merged.push({ ...window })
    else Object.assign(last, { to: Math.max(last.to, window.to), kind: last.kind === window.kind ? last.kind : 'change' })
  }
  return merged.map(({ from, to, kind }) => ({ from: timeOf(from), to: timeOf(to), kind }))
}

export interface DayWindows {
  readonly day: Day
  readonly is: SchoolDay
  /** Undefined where nobody has said the hours of this level. */
  readonly timetable: Timetable | undefined
  /** When pupils are inside. */
  readonly sessions: readonly Session[]
  readonly windows: readonly Window[]
}

/** The days of a school one after the other, each with its windows. A school that is closed for good has none. */
export function windowsFrom(
  school: Pick<School, 'id' | 'level' | 'closedOn'>,
  firstDay: Day,
  days: number,
  calendar: SchoolCalendar,
  timetables: readonly Timetable[],
  margins: Margins,
): DayWindows[] {
  return Array.from({ length: days }, (_, nth): DayWindows => {
    const day = addDays(firstDay, nth)
    const is = schoolDay(calendar, day, school.level)
    const timetable = is.open ? timetableFor(school, is.period, timetables) : undefined
    const gone = school.closedOn !== null && school.closedOn <= day
    const sessions = gone ? [] : (timetable?.sessions.filter(({ weekday }) => weekday === weekdayOf(day)) ?? [])
    return { day, is, timetable, sessions, windows: windowsOf(sessions, margins) }
  })
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): Weekday | 7 {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday | 7
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}
