import type { Polygon, Position } from '../places/polygon.ts'
import type { Day } from '../platform/words/dates.ts'

export const levels = ['primary', 'middle', 'secondary'] as const
export type Level = (typeof levels)[number]

export const sectors = ['public', 'private'] as const
export type Sector = (typeof sectors)[number]

/** Where pupils come and go. The first gate is the one before which presence waits. */
export interface Gate {
  readonly name: string
  readonly position: Position
}

/** More than these are not drawn. */
export const mostGates = 6

/** What is typed about a school, and what a table of the ministry says. */
export interface SchoolFacts {
  /** Of the ministry (CD_ETAB), where it is known. */
  readonly code: string | null
  readonly nameAr: string
  readonly nameFr: string | null
  readonly level: Level
  readonly sector: Sector
  readonly pupils: number | null
  readonly directorate: string | null
}

/** Where it stands: a school that came with a table may not be on the map yet. */
export interface Site {
  readonly location: Position | null
  /** Follows from the location, when it is written. */
  readonly districtId: string | null
  readonly perimeter: Polygon | null
  readonly gates: readonly Gate[]
}

export interface School extends SchoolFacts, Site {
  readonly id: string
  readonly revision: number
  readonly closedOn: Day | null
}

/** Where one stands to see pupils come and go. */
export function standing({ location, gates }: Pick<Site, 'location' | 'gates'>): Position | null {
  return gates[0]?.position ?? location
}
