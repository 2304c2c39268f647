import type { Db } from '../platform/db/connection.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { findCalendar } from './queries/calendar.ts'
import { listTimetablesOf } from './queries/timetables.ts'
import type { School } from './school.ts'
import type { SchoolDay } from './school-calendar.ts'
import type { Session } from './timetable.ts'
import { usualMargins, windowsFrom } from './windows.ts'

/** What a day is for one school, and the hours at which its pupils are inside. */
export interface TeachingDay {
  readonly day: Day
  readonly is: SchoolDay
  /** Empty where nobody has said the hours of this level, or nobody comes on that weekday. */
  readonly hours: readonly Session[]
}

/** The days of one school from a day on: two statements, however many days. */
export async function teachingHours(
  db: Db,
  commandId: string,
  school: Pick<School, 'id' | 'level' | 'closedOn'>,
  firstDay: Day,
  days: number,
): Promise<TeachingDay[]> {
  const calendar = await findCalendar(db, commandId, firstDay, addDays(firstDay, days - 1))
  const timetables = await listTimetablesOf(db, commandId, school)
  return windowsFrom(school, firstDay, days, calendar, timetables, usualMargins).map(({ day, is, sessions }) => ({
    day,
    is,
    hours: sessions,
  }))
}
