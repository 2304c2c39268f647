import { costOf, rewardOf } from './cuts.ts'
import type { Column } from './master.ts'
import type { Parts } from './parts.ts'

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
  /** Of the cuts there were: later ones have no price yet. */
  readonly cut: Float64Array
}

/** What a visit is worth to a route, window by window, before it pays for cuts. */
export function profitsOf({ problem, limits, cuts }: Parts, { wish, limit, cut }: Duals): Float64Array {
  const { windows } = problem
  const reward = rewardOf(problem, cuts, cut)
  return Float64Array.from({ length: windows.count }, (_, window) =>
    limits.ofWindow[window]!.reduce((profit, each) => profit - limit[each]!, wish[windows.wish[window]!]! + reward[windows.wish[window]!]!),
  )
}

/** What a route is worth beyond what it costs. */
export function gainAt(parts: Parts, prices: Duals): (route: Column) => number {
  const profits = profitsOf(parts, prices)
  return ({ type, windows }) =>
    windows.reduce((sum, window) => sum + profits[window]!, -prices.type[type]!) - costOf(parts.cuts, prices.cut, windows)
}

/**
 * What the relaxation gives besides the routes: every value that exceeds the price of its visit, the worst share if it
 * is cheaper than it counts, and the room in the limits and cuts.
 */
export function worthBesideRoutes({ problem, limits: { room }, cuts }: Parts, { wish, district, limit, cut }: Duals): number {
  const { wishes, districtTotals, fairnessWeight } = problem
  let share = fairnessWeight
  for (let each = 0; each < districtTotals.length; each++) share -= districtTotals[each]! * district[each]!
  let worth = Math.max(0, share)
  const reward = rewardOf(problem, cuts, cut)
  for (let each = 0; each < wishes.count; each++)
    for (let value = wishes.first[each]!; value < wishes.first[each + 1]!; value++)
      worth += Math.max(
        0,
        wishes.values[value]! * (1 + district[wishes.district[each]!]!) - wish[each]! - (value === wishes.first[each] ? reward[each]! : 0),
      )
  for (let each = 0; each < limit.length; each++) worth += limit[each]! * room[each]!
  cut.forEach((price, each) => {
    worth += price * cuts[each]!.room
  })
  return worth
}

/** Relative: more than sums of so many numbers can lose. */
const roundingErrors = 1e-9

/**
 * No plan is worth more, whatever the prices.
 * @param routes by type, no route of it is worth more at these prices
 * @see Lübbecke, Desrosiers (2005), Selected topics in column generation
 */
export function lagrangianBound(parts: Parts, duals: Duals, routes: Float64Array): number {
  const beside = worthBesideRoutes(parts, duals)
  const bound = parts.types.reduce((sum, { members }, type) => sum + members.length * Math.max(0, routes[type]!), beside)
  return bound + roundingErrors * Math.max(1, bound)
}

/** Between two points, `share` of the way from `a` to `b`. */
export function between(a: Duals, b: Duals, share: number): Duals {
  const mix = (from: Float64Array, to: Float64Array) => from.map((value, index) => value + share * ((to[index] ?? 0) - value))
  const coupling = { wish: mix(a.wish, b.wish), district: mix(a.district, b.district), limit: mix(a.limit, b.limit) }
  return { type: mix(a.type, b.type), ...coupling, cut: mix(a.cut, b.cut) }
}
