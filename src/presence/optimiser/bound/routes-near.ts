import type { Problem } from '../problem.ts'
import type { Column } from './master.ts'

/** Routes of the day of a window, those first that come nearest to it. */
export function routesNear({ windows, travel, placeCount }: Problem, window: number, routes: readonly Column[]): Column[] {
  const way = (other: number) => travel[0]![windows.place[window]! * placeCount + windows.place[other]!]!
  return routes
    .filter((route) => windows.day[route.windows[0]!] === windows.day[window])
    .map((route) => ({ route, apart: route.windows.reduce((least, other) => Math.min(least, way(other)), Number.POSITIVE_INFINITY) }))
    .sort((one, other) => one.apart - other.apart)
    .map(({ route }) => route)
}
