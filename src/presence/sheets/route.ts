import type { Position } from '../../places/polygon.ts'
import type { Minute } from '../hours.ts'
import type { Leg, Spot } from './queries/legs.ts'

/** The way of a team through its day, from its base and back. */
export interface Route {
  readonly base: Position | null
  /** For each visit, in order: where it is, and how long the way from the one before, or from the base, takes. */
  readonly stops: readonly { readonly position: Position | null; readonly travel: Minute | null }[]
  /** From the last visit back to the base. */
  readonly home: Minute | null
}

/** What stood in another version of the plan has no place here: its ways are not told. */
export function routeOf(wishIds: readonly string[], { spots, legs }: { spots: readonly Spot[]; legs: readonly Leg[] }): Route {
  const positions = new Map(spots.map(({ wishId, position }) => [wishId, position]))
  const minutes = new Map(legs.map((leg) => [`${leg.from} ${leg.to}`, leg.minutes]))
  const travel = (from: string | null, to: string | null) => minutes.get(`${from} ${to}`) ?? null
  return {
    base: positions.get(null) ?? null,
    stops: wishIds.map((wishId, nth) => ({ position: positions.get(wishId) ?? null, travel: travel(wishIds[nth - 1] ?? null, wishId) })),
    home: wishIds.length > 0 ? travel(wishIds.at(-1)!, null) : null,
  }
}
