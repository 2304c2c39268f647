import type { Highs } from 'highs'
import { Random } from '../search/random.ts'
import { columnsOf } from './columns-of.ts'
import { dive } from './dive.ts'
import { canBeDriven } from './drive.ts'
import type { Generation } from './generate-columns.ts'
import { limitsOf } from './limits.ts'
import type { Column } from './master.ts'
import { objective } from './objective.ts'
import type { Parts } from './parts.ts'
import { routesNear } from './routes-near.ts'

export interface BetterPlan {
  objective: number
  /** Windows in order, by shift. */
  routes: Int32Array[]
}

/** From the bound down to a plan, as far as there is hope for a better one than is known. It becomes known. */
export function firstDive(highs: Highs, generation: Generation): BetterPlan | null {
  return generation.isEnough() ? null : learned(generation, dive(highs, generation))
}

/** So many routes at least are given up at once, and fewer than so many more. */
const [fewest, more] = [4, 3]
/** It ends when for every route of the plan so many dives were in vain. */
const patience = 3

/**
 * Better plans from the known one: some of its routes near to each other are given up, and a dive finds others in the place that is left.
 * @see Taillard, Voß (2002), POPMUSIC: partial optimization metaheuristic under special intensification conditions
 * @param onBetter told of each of them at once
 */
export function diveAround(highs: Highs, generation: Generation, onBetter: (plan: BetterPlan) => void): void {
  const { parts } = generation
  const random = new Random(1)
  for (let vain = 0; vain < patience * generation.plan.length && !generation.isEnough() && !parts.stop(); vain++) {
    const plan = generation.plan
    const near = routesNear(parts.given, random.below(parts.given.windows.count), plan)
    const left = new Set(near.slice(0, Math.min(fewest + random.below(more), plan.length - 1)))
    const kept = plan.filter((route) => !left.has(route))
    const found = learned(generation, dive(highs, generation, kept))
    if (found) {
      vain = -1
      onBetter(found)
    }
    generation.hear()
  }
}

/** What is better than the known plan becomes known. */
function learned(generation: Generation, columns: readonly Column[] | null): BetterPlan | null {
  const found = columns && planOf(generation.parts, columns)
  if (found === null || found.objective <= generation.known + 1e-6) return null
  generation.learn({ objective: found.objective, columns: columnsOf(generation.parts, found.routes) })
  return found
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
