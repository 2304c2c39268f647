import type { Highs } from 'highs'
import { dive } from './dive.ts'
import { canBeDriven } from './drive.ts'
import type { Generation } from './generate-columns.ts'
import { limitsOf } from './limits.ts'
import type { Column } from './master.ts'
import { objective } from './objective.ts'
import type { Parts } from './parts.ts'
import { wholeRoutes } from './whole-routes.ts'

export interface BetterPlan {
  objective: number
  /** Windows in order, by shift. */
  routes: Int32Array[]
}

/**
 * Makes plans of the routes that were generated, and of others around them; what is better than the known plan becomes known.
 * @param seconds for branch and bound, at most
 * @returns null when none was found
 */
export function betterPlan(highs: Highs, generation: Generation, seconds: () => number): BetterPlan | null {
  let best: BetterPlan | null = null
  for (const make of [() => dive(generation), () => wholeRoutes(highs, generation, seconds())]) {
    if (generation.isEnough()) break
    const columns = make()
    if (columns === null) continue
    const found = planOf(generation.parts, columns)
    if (found.objective <= generation.known + 1e-6) continue
    generation.learn({ objective: found.objective, columns })
    best = found
  }
  return best
}

/** Leaves out of routes what would be served more often than is allowed, where that is worth nothing. */
function planOf({ given, types }: Parts, columns: readonly Column[]): BetterPlan {
  const { room: all, ofWindow } = limitsOf(given, true)
  const left = types.map(({ members }) => [...members])
  const room = [...all]
  const routes: Int32Array[] = Array.from({ length: given.shifts.count }, () => new Int32Array(0))
  for (const { type, windows } of columns) {
    const shift = left[type]!.pop()
    const allowed = windows.filter((window) => {
      if (ofWindow[window]!.some((limit) => room[limit]! <= 0)) return false
      for (const limit of ofWindow[window]!) room[limit]!--
      return true
    })
    if (shift !== undefined && canBeDriven(given, shift, allowed)) routes[shift] = allowed
  }
  const served = routes.flatMap((route) => [...route])
  return { objective: objective(given, served), routes }
}
