import type { Day } from '../platform/words/dates.ts'
import type { Minute, Weekday } from './hours.ts'
import { refuse } from './refusal.ts'
import type { Skill } from './team.ts'

/** From where a wish comes: the hours of a school, a demand that was promised, a problem that is worked on. */
export const sources = ['school', 'demand', 'problem'] as const
export type Source = (typeof sources)[number]

/** What was promised has ended, or the measures of the problem; or the planner ended it. */
export type EndedBecause = 'promise_over' | 'problem_over' | 'by_hand'

/** Hours of some weekdays in which a visit may lie. */
export interface HourWindow {
  readonly weekdays: readonly Weekday[]
  readonly from: Minute
  readonly to: Minute
}

/** How often, how long, and what it is worth. */
export interface Terms {
  /** A visit lasts so long: 10 to 16 minutes do most (domain 1.4); less is driving past, more is worth little. */
  readonly minutes: number
  /** A week, at most: beyond it a visit is worth nothing. */
  readonly visits: number
  readonly mostADay: number
  /** What the first visit of a week is worth, from 1 to 10. */
  readonly weight: number
  /** What each further visit keeps of the worth of the one before, in hundredths. */
  readonly keptWorth: number
  /** At other hours each time, so that nobody learns them. */
  readonly varied: boolean
  readonly skill: Skill | null
}

export interface Wish extends Terms {
  readonly id: string
  readonly source: Source
  /** A school or a point: one of them. */
  readonly schoolId: string | null
  readonly pointId: string | null
  readonly demandId: string | null
  /** The problem of which it is a measure. */
  readonly problemId: string | null
  readonly firstDay: Day
  /** Null as long as it is not ended. */
  readonly lastDay: Day | null
  readonly endedBecause: EndedBecause | null
  /** Empty of a school: its timetable says them for each week. */
  readonly windows: readonly HourWindow[]
}

/** What forms begin with. */
export const usual: Record<Source, Terms> = {
  school: { minutes: 12, visits: 20, mostADay: 4, weight: 8, keptWorth: 90, varied: false, skill: null },
  demand: { minutes: 15, visits: 4, mostADay: 1, weight: 5, keptWorth: 90, varied: true, skill: null },
  problem: { minutes: 15, visits: 5, mostADay: 2, weight: 6, keptWorth: 90, varied: true, skill: null },
}

/** The worth of the first, second… visit of a week. */
export function valuesOf({ visits, weight, keptWorth }: Terms): number[] {
  return Array.from({ length: visits }, (_, nth) => Math.max(1e-6, Math.round(weight * (keptWorth / 100) ** nth * 1e6) / 1e6))
}

/** @throws {Refusal} at the field of the window that is wrong */
export function checkWindows(windows: readonly HourWindow[], minutes: number): void {
  if (windows.length === 0) throw refuse('invalid', 'windowMissing', { from1: 'windowMissing' })
  windows.forEach(({ from, to }, nth) => {
    if (to <= from) throw refuse('invalid', 'endsBeforeItBegins', { [`to${nth + 1}`]: 'endsBeforeItBegins' })
    if (to - from < minutes) throw refuse('invalid', 'windowTooShort', { [`to${nth + 1}`]: 'windowTooShort' })
  })
  const inOrder = [...windows].sort((a, b) => a.from - b.from)
  if (inOrder.some(({ to }, nth) => to > (inOrder[nth + 1]?.from ?? to)))
    throw refuse('invalid', 'windowsOverlap', { from2: 'windowsOverlap' })
}

export function isOpen({ firstDay, lastDay }: Pick<Wish, 'firstDay' | 'lastDay'>, monday: Day, sunday: Day): boolean {
  return firstDay <= sunday && (lastDay === null || lastDay >= monday)
}
