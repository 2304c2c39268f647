import type { WishLine } from '../queries/wishes.ts'
import { modes, type Team } from '../team.ts'
import { travelMinutes } from '../travel/matrix.ts'
import { type Place, pointKey, schoolKey } from '../travel/place.ts'
import type { Week } from './assemble.ts'
import type { Begun } from './under-way.ts'

/** Where one goes in a week, and how long the ways are. */
export interface Ways {
  readonly places: readonly Place[]
  /** Whole minutes by mode, in the order of the places. */
  readonly travel: Readonly<Record<string, readonly (readonly number[])[]>>
  /** By how much longer a team has to go from a visit than from its base, to wherever something is wished and that is most. */
  readonly lead: (team: Team, last: Begun) => number
}

/** @param wished keys of the places where something is wished in what is left of the week */
export function waysOf({ teams, wishes, begun, begin, speeds, matrices, ...from }: Week, wished: ReadonlySet<string>): Ways {
  const keys = new Map(wishes.map((wish) => [wish.id, placeKeyOf(wish)]))
  const left = begun.filter(({ day }) => day === begin.firstDay).flatMap(({ wishId }) => keys.get(wishId) ?? [])
  const wanted = new Set([...teams.map(({ basePointId }) => pointKey(basePointId)), ...wished, ...left])
  const schools = from.schools.schools.map(({ schoolId, ...school }): Place => ({ key: schoolKey(schoolId), ...school }))
  const places = [...from.places, ...schools].filter(({ key }) => wanted.has(key))
  const used = modes.filter((mode) => teams.some((team) => team.mode === mode))
  const matrixOf = (mode: (typeof modes)[number]) => matrices.find((one) => one.mode === mode)
  const travel = Object.fromEntries(used.map((mode) => [mode, travelMinutes(places, speeds[mode], matrixOf(mode))]))
  const index = new Map(places.map(({ key }, nth) => [key, nth]))
  const there = [...wished].map((key) => index.get(key)!)
  return {
    places,
    travel,
    lead({ mode, basePointId }, { wishId }) {
      const [here, base] = [travel[mode]![index.get(keys.get(wishId) ?? '') ?? -1], travel[mode]![index.get(pointKey(basePointId))!]!]
      return here ? Math.max(0, ...there.map((place) => here[place]! - base[place]!)) : 0
    },
  }
}

export function placeKeyOf({ schoolId, pointId }: Pick<WishLine, 'schoolId' | 'pointId'>): string {
  return schoolId ? schoolKey(schoolId) : pointKey(pointId!)
}
