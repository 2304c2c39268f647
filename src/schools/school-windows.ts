import type { Position } from '../places/polygon.ts'
import type { Db } from '../platform/db/connection.ts'
import { addDays, type Day, timeZone } from '../platform/words/dates.ts'
import { findCalendar } from './queries/calendar.ts'
import { findMargins } from './queries/margins.ts'
import { listOpenSchools } from './queries/schools.ts'
import { listTimetables } from './queries/timetables.ts'
import { type Level, standing } from './school.ts'
import { type Window, windowsFrom } from './windows.ts'

/** Whom others may meet at a school, and when. */
export interface SchoolWindows {
  readonly schoolId: string
  readonly nameAr: string
  readonly nameFr: string | null
  readonly level: Level
  readonly pupils: number | null
  readonly districtId: string
  /** The first gate, or the site where no gate is drawn. */
  readonly position: Position
  /** `day` counts from 0, the first day that was asked for; times are local, see `zone`. In order, and never overlapping within a day. */
  readonly windows: readonly (Window & { readonly day: number })[]
}

export interface SchoolWeek {
  readonly firstDay: Day
  readonly zone: typeof timeZone
  readonly schools: readonly SchoolWindows[]
  /** Schools about which something is not said yet, and what. */
  readonly without: readonly { readonly schoolId: string; readonly why: 'position' | 'timetable' }[]
}

/**
 * When pupils come and go at every open school of a command, from a day on: four statements, whatever the number of schools.
 * Days without school (holidays, feasts, days off, Sundays) have no windows.
 */
export async function schoolWindows(db: Db, commandId: string, firstDay: Day, days = 7): Promise<SchoolWeek> {
  const lastDay = addDays(firstDay, days - 1)
  const schools = await listOpenSchools(db, commandId, firstDay)
  const calendar = await findCalendar(db, commandId, firstDay, lastDay)
  const timetables = await listTimetables(db, commandId)
  const margins = await findMargins(db, commandId)
  const found: SchoolWindows[] = []
  const without: SchoolWeek['without'][number][] = []
  for (const school of schools) {
    const { id: schoolId, nameAr, nameFr, level, pupils, districtId } = school
    const position = standing(school)
    if (!position || !districtId) {
      without.push({ schoolId, why: 'position' })
      continue
    }
    const each = windowsFrom(school, firstDay, days, calendar, timetables, margins)
    if (each.some(({ is, timetable }) => is.open && !timetable)) without.push({ schoolId, why: 'timetable' })
    const windows = each.flatMap((one, day) => one.windows.map((window) => ({ day, ...window })))
    found.push({ schoolId, nameAr, nameFr, level, pupils, districtId, position, windows })
  }
  return { firstDay, zone: timeZone, schools: found, without }
}
