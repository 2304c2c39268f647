import { isHoliday } from '../calendar/holidays.ts'
import { type Season, seasonOf } from '../calendar/season.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Level } from './school.ts'
import type { TimetablePeriod } from './timetable.ts'

/** What is not ordinary in a school year. Ramadan is not among them: the calendar of the command says when it is kept. */
export const periodKinds = ['holiday', 'exams', 'winter'] as const
export type PeriodKind = (typeof periodKinds)[number]

export interface Period {
  readonly id: string
  readonly kind: PeriodKind
  readonly firstDay: Day
  readonly lastDay: Day
  readonly nameAr: string
  readonly nameFr: string
  /** Whom it concerns, or null for everyone. */
  readonly level: Level | null
}

export interface SchoolYear {
  readonly firstDay: Day
  readonly lastDay: Day
}

export interface SchoolCalendar {
  readonly years: readonly SchoolYear[]
  readonly periods: readonly Period[]
  readonly seasons: readonly Season[]
  /** Days on which the command does not work: feasts mostly, which schools keep too. */
  readonly daysOff: ReadonlySet<Day>
}

export type SchoolDay =
  | { readonly open: true; readonly period: TimetablePeriod }
  | { readonly open: false; readonly why: 'outOfYear' | 'holiday' | 'dayOff'; readonly holiday?: Period }

/** What a day is for the schools of a level: closed, or with the hours of a period. The rarer goes before the more usual. */
export function schoolDay({ years, periods, seasons, daysOff }: SchoolCalendar, day: Day, level: Level): SchoolDay {
  if (!years.some((year) => holds(year, day))) return { open: false, why: 'outOfYear' }
  if (isHoliday(day) || daysOff.has(day)) return { open: false, why: 'dayOff' }
  const now = (kind: PeriodKind) => periods.find((one) => one.kind === kind && holds(one, day) && (one.level ?? level) === level)
  const holiday = now('holiday')
  if (holiday) return { open: false, why: 'holiday', holiday }
  if (now('exams')) return { open: true, period: 'exams' }
  if (seasonOf(day, seasons)) return { open: true, period: 'ramadan' }
  return { open: true, period: now('winter') ? 'winter' : 'ordinary' }
}

export function holds({ firstDay, lastDay }: SchoolYear, day: Day): boolean {
  return firstDay <= day && day <= lastDay
}

/** «2025-2026», by the year in which it begins and that in which it ends. */
export function nameOfYear({ firstDay, lastDay }: SchoolYear): string {
  return `${firstDay.slice(0, 4)}-${lastDay.slice(0, 4)}`
}
