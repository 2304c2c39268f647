import { contains, type Polygon, type Position } from '../../places/polygon.ts'
import { least, type PresenceMonth } from '../../public-record/presence.ts'
import { metresBetween } from '../../schools/distance.ts'

/** What of a demand may not be told, and why; only those who read the plan learn the reason. */
export const heldBacks = ['no_whole_week', 'few_places', 'school'] as const
export type HeldBack = (typeof heldBacks)[number]

/** Visits to a demand in one week. */
export interface WeekCount {
  readonly promised: number
  readonly kept: number
}

/** Of a demand in a month, as it was counted. */
export interface MonthCount {
  readonly weeks: number
  readonly promised: number
  readonly kept: number
}

/** What was kept beyond what was promised for a week does not make up for another. */
export function monthCountOf(weeks: readonly WeekCount[]): MonthCount {
  return {
    weeks: weeks.length,
    promised: weeks.reduce((sum, { promised }) => sum + promised, 0),
    kept: weeks.reduce((sum, { promised, kept }) => sum + Math.min(promised, kept), 0),
  }
}

/** Small counts are hidden, by the week: of few visits one could learn when somebody was there, and a month tells how many a week has. */
export function hideSmall({ weeks, promised, kept }: MonthCount): MonthShown {
  const manyEnough = (n: number) => weeks > 0 && n >= least * weeks
  return { weeks, promised: manyEnough(promised) ? promised : null, kept: manyEnough(promised) && manyEnough(kept) ? kept : null }
}

type MonthShown = Omit<PresenceMonth, 'month'>

/** With fewer places in a district, whoever knows of one could tell the other: the figure of its demand would be that of a place. */
const placesNeeded = 3

/** As near to a school its own surroundings are meant. */
const besideSchool = 200

export interface Place {
  readonly districtId: string | null
  /** Whether the place is a school itself. */
  readonly school: boolean
  readonly position: Position
}

export interface RiskySchool {
  readonly position: Position | null
  readonly perimeter: Polygon | null
}

/**
 * @param places where presence is wished for because of the demand
 * @param wished how many places are wished for in each district in that month, whatever for
 * @param risky schools about which something was observed
 */
export function heldBackBecause(
  { weeks }: MonthCount,
  places: readonly Place[],
  wished: ReadonlyMap<string, number>,
  risky: readonly RiskySchool[],
): HeldBack | null {
  if (weeks === 0) return 'no_whole_week'
  if (places.some(({ school, position }) => school || risky.some((one) => isBeside(position, one)))) return 'school'
  if (places.some(({ districtId }) => (wished.get(districtId ?? '') ?? 0) < placesNeeded)) return 'few_places'
  return null
}

function isBeside(position: Position, school: RiskySchool): boolean {
  if (school.perimeter && contains(school.perimeter, position)) return true
  return school.position !== null && metresBetween(position, school.position) <= besideSchool
}
