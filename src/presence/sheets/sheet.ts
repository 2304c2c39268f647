import type { Day } from '../../platform/words/dates.ts'
import type { Minute } from '../hours.ts'
import { isOver, type Mark, type Said, saidBy, standing } from './mark.ts'
import type { Sketch } from './sketch.ts'

/** A visit as its team reads it. */
export interface SheetVisit extends Said {
  readonly id: string
  readonly arrive: Minute
  readonly leave: Minute
  readonly placeAr: string
  readonly placeFr: string
  readonly districtAr: string | null
  readonly districtFr: string | null
  readonly source: 'school' | 'demand' | 'problem'
  /** Minutes of the way to it from the visit before, or from the base; null where it is not known. */
  readonly travel: Minute | null
}

export interface SheetBreak {
  readonly from: Minute
  readonly to: Minute
}

/** What a team does on a day. */
export interface Sheet {
  readonly teamId: string
  readonly day: Day
  /** Null where no plan was in force on this day. */
  readonly planId: string | null
  readonly version: number | null
  /** In the order of the way. */
  readonly visits: readonly SheetVisit[]
  readonly breaks: readonly SheetBreak[]
  /** Minutes of the way back to the base. */
  readonly home: Minute | null
  readonly sketch: Sketch | null
  readonly marks: readonly Mark[]
}

/** A visit, what was said of it, and what the next mark on it replaces. */
export interface Stop extends SheetVisit {
  /** Its number on the way, as the sketch has it. */
  readonly nth: number
  readonly versions: readonly string[]
}

/** What stands of a sheet with these marks; of days that are too far back to be marked, what was kept. */
export function stopsOf(visits: readonly SheetVisit[], marks: Iterable<Mark>): Stop[] {
  const byVisit = standing(marks)
  return visits.map((visit, index) => {
    const nth = index + 1
    const own = byVisit.get(visit.id)
    return own ? { ...visit, nth, ...saidBy(own), versions: own.map(({ id }) => id) } : { ...visit, nth, versions: [] }
  })
}

/** What comes next stands first, then the rest of the way, then what is over. */
export function inTurn(stops: readonly Stop[]): { next: Stop | null; later: Stop[]; over: Stop[] } {
  const open = stops.filter((stop) => !isOver(stop))
  const next = open.find(({ arrived }) => arrived !== null) ?? open[0] ?? null
  return { next, later: open.filter((stop) => stop !== next), over: stops.filter(isOver) }
}

interface Versioned extends Omit<SheetVisit, 'travel'> {
  readonly wishId: string
  readonly inForce: boolean
}

/** A visit that was walked under a former version and stands in the new one again is one visit: the one that was walked. */
export function withoutDoubles<Visit extends Versioned>(visits: readonly Visit[]): Visit[] {
  const walked = visits.filter(({ inForce }) => !inForce)
  const isDouble = (visit: Visit) =>
    visit.inForce &&
    visit.arrived === null &&
    visit.hindered === null &&
    walked.some((one) => one.wishId === visit.wishId && one.arrive < visit.leave && visit.arrive < one.leave)
  return visits.filter((visit) => !isDouble(visit))
}
