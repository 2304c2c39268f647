import type { Problem } from '../problem.ts'
import { complete } from './complete.ts'
import type { Limits } from './limits.ts'
import type { Column } from './master.ts'
import { Memory } from './memory.ts'
import { nodesOf } from './nodes.ts'
import type { Parts } from './parts.ts'
import { price } from './price.ts'

/** A first plan, and what it leaves. */
export interface FirstRoutes {
  columns: readonly Column[]
  /** Of its visits together, without the worst share. */
  value: number
  visits: number
  /** What another visit to each wish would bring. */
  worth: Float64Array
}

/**
 * Routes to begin with: shift by shift the best there is for what those before have left.
 * @param known routes of a plan, to be taken instead
 */
export function firstRoutes(parts: Parts, known: readonly Column[]): FirstRoutes {
  const left = new Left(parts.problem, parts.limits)
  for (const { windows } of known) left.take(windows)
  const columns = known.length > 0 ? known : parts.families.flatMap((family) => routesOf(parts, family, left))
  const visits = columns.reduce((sum, { windows }) => sum + windows.length, 0)
  return { columns, value: left.taken, visits, worth: left.worth() }
}

/** Of what is thought possible: the search is quick where it hopes for much. */
const hopes = [0.8, 0.65, 0.5, 0.35, 0]

function routesOf({ problem, groups, stop }: Parts, family: Parts['families'][number], left: Left): Column[] {
  const nodes = nodesOf(problem, family, groups, left.values())
  const completion = complete(family, nodes, stop)
  if (completion === null) return []
  const shifts = family.types.flatMap((type) => type.members.map(() => type))
  return shifts.flatMap((type): Column[] => {
    // Values only fall, so what the completion says stays an upper bound.
    for (let node = 0; node < nodes.count; node++) nodes.profit[node] = left.value(nodes.window[node]!)
    const pricer = { family, type, nodes, completion, memory: new Memory(family), cuts: [] }
    const most = completion.route(type.base)
    for (const hope of hopes) {
      const [route] = price(pricer, { threshold: hope * most, exact: false, most: 1, stop }).routes
      if (route === undefined) continue
      left.take(route.windows)
      return [{ type: type.number, windows: route.windows }]
    }
    return []
  })
}

/** What another visit is worth, while routes are chosen one after the other. */
class Left {
  taken = 0
  readonly #problem: Problem
  readonly #limits: Limits
  readonly #visits: Int32Array
  readonly #room: number[]

  constructor(problem: Problem, limits: Limits) {
    this.#problem = problem
    this.#limits = limits
    this.#visits = new Int32Array(problem.wishes.count)
    this.#room = [...limits.room]
  }

  value(window: number): number {
    if (this.#limits.ofWindow[window]!.some((limit) => this.#room[limit]! <= 0)) return 0
    return this.#next(this.#problem.windows.wish[window]!)
  }

  values(): Float64Array {
    return Float64Array.from({ length: this.#problem.windows.count }, (_, window) => this.value(window))
  }

  worth(): Float64Array {
    return Float64Array.from(this.#visits, (_, wish) => this.#next(wish))
  }

  take(served: Int32Array): void {
    for (const window of served) {
      const wish = this.#problem.windows.wish[window]!
      this.taken += this.#next(wish)
      this.#visits[wish]!++
      for (const limit of this.#limits.ofWindow[window]!) this.#room[limit]!--
    }
  }

  #next(wish: number): number {
    const { first, values } = this.#problem.wishes
    const at = first[wish]! + this.#visits[wish]!
    return at < first[wish + 1]! ? values[at]! : 0
  }
}
