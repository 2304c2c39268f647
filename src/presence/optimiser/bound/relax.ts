import { complete } from './complete.ts'
import { type Duals, lagrangianBound, profitsOf } from './duals.ts'
import { greedyRoute } from './greedy-route.ts'
import { nodesOf } from './nodes.ts'
import type { Parts } from './parts.ts'

export interface Relaxed {
  bound: number
  /** By type: no route is worth more. */
  routes: Float64Array
  /** How often every window is served by good routes. */
  visits: Float64Array
}

/**
 * The bound that prices prove by completions alone, without any search.
 * @returns null when stopped
 */
export function relax(parts: Parts, duals: Duals): Relaxed | null {
  const { problem, families, types, groups, stop } = parts
  const profits = profitsOf(parts, duals)
  const routes = new Float64Array(types.length)
  const visits = new Float64Array(problem.windows.count)
  for (const family of families) {
    const nodes = nodesOf(problem, family, groups, profits)
    const completion = complete(family, nodes, stop)
    if (completion === null) return null
    for (const type of family.types) {
      routes[type.number] = completion.route(type.base)
      for (const node of greedyRoute(family, type, nodes, completion)) visits[nodes.window[node]!]! += type.members.length
    }
  }
  return { bound: lagrangianBound(parts, duals, routes), routes, visits }
}
