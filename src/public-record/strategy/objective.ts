import { type Day, daysBetween } from '../../platform/words/dates.ts'
import { firstDayOf, lastDayOf, type Quarter, quartersOf } from '../../platform/words/quarters.ts'

export const units = ['percent', 'days', 'count'] as const
export type Unit = (typeof units)[number]

/** `quarter`: each quarter is measured alone. `year`: what was counted since the year began. */
export const spans = ['quarter', 'year'] as const
export type Span = (typeof spans)[number]

export const directions = ['at_least', 'at_most'] as const
export type Direction = (typeof directions)[number]

/** What an objective wants to be true, and by when. */
export interface Wanted {
  readonly unit: Unit
  readonly span: Span
  readonly direction: Direction
  /** Where one stood before; null where nobody measured. */
  readonly baseline: number | null
  readonly target: number
  readonly dueOn: Day
}

/** A figure with what is not sure about it; null where the cases were too few to say one. */
export interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** How many cases stand behind it. */
  readonly n: number | null
}

export interface Reading extends Figure {
  readonly quarter: Quarter
}

export const standings = ['not_due', 'unreported', 'unclear', 'behind', 'on_course', 'reached'] as const
export type Standing = (typeof standings)[number]

export const outcomes = ['reached', 'not_reached', 'unsaid'] as const
export type Outcome = (typeof outcomes)[number]

/** The quarters of the year of a strategy that end no later than the quarter of its day. */
export function quartersUntil(year: number, dueOn: Day): Quarter[] {
  return quartersOf(year).filter((quarter) => firstDayOf(quarter) <= dueOn)
}

/**
 * What the figure of a quarter should be for the objective to be on its way: measured by quarter, a straight line from the baseline at the beginning of the year to the target
 * on its day; counted since the year began, the share of the target that the days which are over make.
 * @returns null where there is no baseline from which a line could begin and the day is not reached
 */
export function expectedAt(year: number, { span, baseline, target, dueOn }: Wanted, quarter: Quarter): number | null {
  const first = `${year}-01-01`
  const share = Math.min(1, (daysBetween(first, lastDayOf(quarter)) + 1) / (daysBetween(first, dueOn) + 1))
  if (span === 'year') return target * share
  if (share === 1) return target
  return baseline === null ? null : baseline + (target - baseline) * share
}

/** Whether a figure meets a goal: `unsaid` where its interval lies on both sides, or there is no figure. */
export function compare({ value, low, high }: Figure, goal: number, direction: Direction): Outcome {
  if (value === null) return 'unsaid'
  const [from, to] = [low ?? value, high ?? value]
  const [worst, best] = direction === 'at_least' ? [from, to] : [-to, -from]
  const wanted = direction === 'at_least' ? goal : -goal
  if (worst >= wanted) return 'reached'
  return best < wanted ? 'not_reached' : 'unsaid'
}

/** Of several figures of one quarter the last said holds. */
export function readingOf(readings: readonly Reading[], quarter: Quarter): Reading | undefined {
  return readings.findLast((one) => one.quarter === quarter)
}

/** How an objective stands today, by the last of its quarters that is over. */
export function standingOf(year: number, wanted: Wanted, readings: readonly Reading[], today: Day): Standing {
  const quarter = quartersUntil(year, wanted.dueOn).findLast((one) => lastDayOf(one) < today)
  if (!quarter) return 'not_due'
  const reading = readingOf(readings, quarter)
  if (!reading) return 'unreported'
  // What must stay under a limit has kept it only when its day is over.
  const mayEnd = wanted.direction === 'at_least' || lastDayOf(quarter) >= wanted.dueOn
  if (mayEnd && compare(reading, wanted.target, wanted.direction) === 'reached') return 'reached'
  const expected = expectedAt(year, wanted, quarter)
  if (expected === null) return 'unclear'
  const met = compare(reading, expected, wanted.direction)
  return met === 'reached' ? 'on_course' : met === 'not_reached' ? 'behind' : 'unclear'
}

/** Quarters that are over and of which nobody has said a figure. */
export function owedQuarters(year: number, { dueOn }: Pick<Wanted, 'dueOn'>, readings: readonly Reading[], today: Day): Quarter[] {
  return quartersUntil(year, dueOn).filter((quarter) => lastDayOf(quarter) < today && !readingOf(readings, quarter))
}

/** What the figure of its last quarter says of the target. */
export function outcomeOf(year: number, wanted: Wanted, readings: readonly Reading[]): Outcome {
  const reading = readingOf(readings, quartersUntil(year, wanted.dueOn).at(-1)!)
  return reading ? compare(reading, wanted.target, wanted.direction) : 'unsaid'
}

/** Where a figure stands against the baseline; `unclear` where its interval holds the baseline. */
export function changeOf({ value, low, high }: Figure, baseline: number | null): 'rose' | 'fell' | 'same' | 'unclear' | null {
  if (value === null || baseline === null) return null
  if ((low ?? value) > baseline) return 'rose'
  if ((high ?? value) < baseline) return 'fell'
  return value === baseline && low === high ? 'same' : 'unclear'
}
