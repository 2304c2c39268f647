import { type Hours, type Shift, writeDay } from './hours.ts'
import type { Level } from './school.ts'

/** Times of the year with hours of their own. In a holiday there are none. */
export const timetablePeriods = ['ordinary', 'winter', 'ramadan', 'exams'] as const
export type TimetablePeriod = (typeof timetablePeriods)[number]

/** Monday is 1. Nobody goes to school on Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6] as const
export type Weekday = (typeof weekdays)[number]

export interface Session extends Hours {
  readonly weekday: Weekday
  /** From 1; all pupils of a school without shifts are of the first. */
  readonly shift: number
}

/** The hours of a level in a period, or of one school where they are its own. */
export interface Timetable {
  readonly id: string
  readonly level: Level | null
  readonly schoolId: string | null
  readonly period: TimetablePeriod
  readonly sessions: readonly Session[]
}

export function sessionsOf(weekday: Weekday, shifts: readonly Shift[]): Session[] {
  return shifts.flatMap((shift, nth) => shift.map((hours) => ({ weekday, shift: nth + 1, ...hours })))
}

/** The shifts of a day, as they were typed. */
export function shiftsOn(weekday: Weekday, sessions: readonly Session[]): Shift[] {
  const today = sessions.filter((session) => session.weekday === weekday)
  const shifts = [...new Set(today.map(({ shift }) => shift))].sort((a, b) => a - b)
  return shifts.map((nth) => today.filter(({ shift }) => shift === nth).map(({ from, to }) => ({ from, to })))
}

/** A week as it is typed: a field for each weekday. */
export function typedWeek(sessions: readonly Session[]): Record<`day${Weekday}`, string> {
  return Object.fromEntries(weekdays.map((weekday) => [`day${weekday}`, writeDay(shiftsOn(weekday, sessions))])) as ReturnType<
    typeof typedWeek
  >
}

/**
 * The timetable that holds for a school in a period: its own, else that of its level; where neither is said for this period, the ordinary one.
 */
export function timetableFor(
  { id, level }: { id: string; level: Level },
  period: TimetablePeriod,
  timetables: readonly Timetable[],
): Timetable | undefined {
  const of = (wanted: TimetablePeriod) =>
    timetables.find((one) => one.schoolId === id && one.period === wanted) ??
    timetables.find((one) => one.level === level && one.period === wanted)
  return of(period) ?? of('ordinary')
}
