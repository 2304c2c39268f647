import type { Problem } from '../problem.ts'
import type { Limits } from './limits.ts'
import type { ShiftType } from './shift-types.ts'

/**
 * Prices of what couples the routes, all at least 0; they are the multipliers of the Lagrangian relaxation.
 * `limit` is counted as in `Limits`.
 */
export interface Duals {
  /** What another shift of the type would be worth. */
  readonly type: Float64Array
  /** What another visit to the wish would be worth. */
  readonly wish: Float64Array
  /** What each unit of value in the district is worth beyond itself, as it raises the worst share. */
  readonly district: Float64Array
  readonly limit: Float64Array
}

/** What a visit is worth to a route, window by window. */
export function profitsOf({ windows }: Problem, limits: Limits, { wish, limit }: Duals): Float64Array {
  return Float64Array.from({ length: windows.count }, (_, window) =>
    limits.ofWindow[window]!.reduce((profit, each) => profit - limit[each]!, wish[windows.wish[window]!]!),
  )
}

/**
 * What the relaxation gives besides the routes: every value that exceeds the price of its visit, the worst share if it
 * is cheaper than it counts, and the room in the limits.
 */
export function worthBesideRoutes(problem: Problem, { room }: Limits, { wish, district, limit }: Duals): number {
  const { wishes, districtTotals, fairnessWeight } = problem
  let share = fairnessWeight
  for (let each = 0; each < districtTotals.length; each++) share -= districtTotals[each]! * district[each]!
  let worth = Math.max(0, share)
  for (let each = 0; each < wishes.count; each++)
    for (let value = wishes.first[each]!; value < wishes.first[each + 1]!; value++)
      worth += Math.max(0, wishes.values[value]! * (1 + district[wishes.district[each]!]!) - wish[each]!)
  for (let each = 0; each < limit.length; each++) worth += limit[each]! * room[each]!
  return worth
}

/**
 * No plan is worth more, whatever the prices.
 * @param routes by type, no route of it is worth more at these prices
 * @see Lübbecke, Desrosiers (2005), Selected topics in column generation
 */
export function lagrangianBound(problem: Problem, limits: Limits, types: readonly ShiftType[], duals: Duals, routes: Float64Array): number {
  const beside = worthBesideRoutes(problem, limits, duals)
  return types.reduce((sum, { members }, type) => sum + members.length * Math.max(0, routes[type]!), beside)
}

/** Between two points, `share` of the way from `a` to `b`. */
export function between(a: Duals, b: Duals, share: number): Duals {
  const mix = (from: Float64Array, to: Float64Array) => from.map((value, index) => value + share * (to[index]! - value))
  return { type: mix(a.type, b.type), wish: mix(a.wish, b.wish), district: mix(a.district, b.district), limit: mix(a.limit, b.limit) }
}
