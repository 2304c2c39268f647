import type { Mode } from '../team.ts'
import { closeMetrically } from './close-metrically.ts'
import { minutesByDistance } from './minutes-by-distance.ts'
import type { Place } from './place.ts'
import type { Speed } from './speed.ts'

export const matrixSources = ['file', 'osrm', 'valhalla'] as const
export type MatrixSource = (typeof matrixSources)[number]

/** Minutes from place to place, as a file or a router gave them; -1 where it did not know. */
export interface Matrix {
  readonly mode: Mode
  readonly source: MatrixSource
  readonly places: readonly string[]
  readonly minutes: readonly (readonly number[])[]
}

/** Longer than any shift: nobody gets there. */
const longest = 24 * 60

/** Whole minutes between places: those of the matrix where it knows them, by distance elsewhere. */
export function travelMinutes(places: readonly Place[], speed: Speed, matrix: Matrix | undefined): number[][] {
  const rowOf = new Map(matrix?.places.map((key, row) => [key, row]))
  const known = (from: Place, to: Place) => matrix?.minutes[rowOf.get(from.key) ?? -1]?.[rowOf.get(to.key) ?? -1] ?? -1
  const minutes = places.map((from) =>
    places.map((to) => {
      if (from === to) return 0
      const given = known(from, to)
      return Math.min(longest, given >= 0 ? Math.ceil(given) : minutesByDistance(from.position, to.position, speed))
    }),
  )
  return matrix ? closeMetrically(minutes) : minutes
}

/** Places of which a matrix says nothing: their ways are estimated. */
export function placesWithout(places: readonly Place[], matrix: Matrix): Place[] {
  const known = new Set(matrix.places)
  return places.filter(({ key }) => !known.has(key))
}
