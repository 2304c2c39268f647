import type { Day } from '../platform/words/dates.ts'
import type { Minute, Weekday } from './hours.ts'
import { refuse } from './refusal.ts'

export const modes = ['foot', 'motorbike', 'car'] as const
export type Mode = (typeof modes)[number]

/** What some teams can do and some places need. */
export const skills = ['traffic', 'mediation', 'minors'] as const
export type Skill = (typeof skills)[number]

/** Who can be somewhere: a name such as «فريق 3» and no persons. */
export interface Team {
  readonly id: string
  readonly name: string
  readonly mode: Mode
  readonly basePointId: string
  /** Whose head reads its plan. */
  readonly officeId: string | null
  readonly skills: readonly Skill[]
  readonly retiredOn: Day | null
}

/** A break has no place; it begins between `earliest` and `latest`. */
export interface Break {
  readonly earliest: Minute
  readonly latest: Minute
  readonly minutes: number
}

/** The hours of one weekday, every week. A weekday without a shift is a day of rest. */
export interface Shift {
  readonly id: string
  readonly teamId: string
  readonly weekday: Weekday
  readonly from: Minute
  readonly to: Minute
  readonly break: Break | null
}

export interface Leave {
  readonly id: string
  readonly teamId: string
  readonly firstDay: Day
  readonly lastDay: Day
}

const MOST_HOURS = 12 * 60

/** @throws {Refusal} at the field that is wrong */
export function checkShift({ from, to, break: pause }: Pick<Shift, 'from' | 'to' | 'break'>): void {
  if (to <= from) throw refuse('invalid', 'endsBeforeItBegins', { to: 'endsBeforeItBegins' })
  if (to - from > MOST_HOURS) throw refuse('invalid', 'shiftTooLong', { to: 'shiftTooLong' })
  if (!pause) return
  if (pause.earliest < from) throw refuse('invalid', 'breakOutsideShift', { earliest: 'breakOutsideShift' })
  if (pause.latest < pause.earliest) throw refuse('invalid', 'breakUpsideDown', { latest: 'breakUpsideDown' })
  if (pause.latest + pause.minutes > to) throw refuse('invalid', 'breakOutsideShift', { latest: 'breakOutsideShift' })
}

/** Whether two shifts of a team are worked at the same time. */
export function overlaps(one: Pick<Shift, 'weekday' | 'from' | 'to'>, other: Pick<Shift, 'weekday' | 'from' | 'to'>): boolean {
  return one.weekday === other.weekday && one.from < other.to && other.from < one.to
}

export function isOnLeave(leaves: readonly Leave[], teamId: string, day: Day): boolean {
  return leaves.some((leave) => leave.teamId === teamId && leave.firstDay <= day && day <= leave.lastDay)
}
