import type { Draft } from '../search/draft.ts'
import { Insertion } from '../search/insertion.ts'
import { Random } from '../search/random.ts'
import { never } from '../search/routes.ts'

/** Whether a window could be served as the routes stand, and be worth something, if its caps did not forbid it. */
export function withoutCap(draft: Draft, window: number): boolean {
  const { routes, score } = draft
  const { shifts, windows } = routes.problem
  if (score.gain(window) <= 0) return false
  const insertion = new Insertion(routes, new Random(1), 0)
  insertion.added[window] = never
  for (let route = 0; route < shifts.count; route++)
    if (shifts.day[route] === windows.day[window]) insertion.scan(route, Int32Array.of(window), 1)
  return insertion.added[window]! < never
}
