import type { Problem } from '../problem.ts'

/**
 * What no plan can break but a mixture of routes can. A route counts in a cut by the order of its visits; at most so many times in
 * all (`room`), and it pays the price of the cut each time.
 *
 * - `pairs`: of three things that are served once at most (a limit with room for one visit, a wish with one value) two routes cannot
 *   both serve two. A route counts for every two.
 * - `returns`: half of a route that serves a wish twice is not its first visit. A route counts for every visit but its first; in
 *   return it has the price of the cut for each.
 *
 * Forgetting, or leaving out visits that bring nothing, never makes a route count more often: so a bound stays true when it is proven
 * by routes of profitable visits alone.
 * @see Jepsen, Petersen, Spoorendonk, Pisinger (2008), Subset-row inequalities applied to the vehicle-routing problem with time windows
 * @see Pecin, Pessoa, Poggi, Uchoa (2017), Improved branch-cut-and-price for capacitated vehicle routing (limited memory)
 */
export interface Cut {
  readonly kind: 'pairs' | 'returns'
  /** Three items, or the wish. */
  readonly of: readonly number[]
  readonly room: number
  /** By window, in how many of the three it stands. */
  readonly counts: ReadonlyMap<number, number>
  /** Windows at which a route does not forget what it has visited: too few make a cut weaker, never wrong. */
  readonly kept: Set<number>
}

/** Whether a route is in wait for the next visit of a cut, after one that stands in it so often, and how often it counts with that. */
export function step(kind: Cut['kind'], waiting: 0 | 1, count: number): { waiting: 0 | 1; times: number } {
  if (kind === 'returns') return { waiting: 1, times: waiting }
  return { waiting: ((waiting + count) & 1) as 0 | 1, times: (waiting + count) >> 1 }
}

/** How often a route counts in a cut. */
export function timesIn({ kind, counts, kept }: Cut, route: ArrayLike<number>): number {
  let state: 0 | 1 = 0
  let sum = 0
  for (let at = 0; at < route.length; at++) {
    const count = counts.get(route[at]!)
    if (count !== undefined) {
      const { waiting, times } = step(kind, state, count)
      state = waiting
      sum += times
    } else if (!kept.has(route[at]!)) state = 0
  }
  return sum
}

/** What a route pays for the cuts at their prices. */
export function costOf(cuts: readonly Cut[], prices: Float64Array, route: ArrayLike<number>): number {
  return cuts.reduce((sum, cut, index) => (prices[index]! > 0 ? sum + prices[index]! * timesIn(cut, route) : sum), 0)
}

/** By wish, what each visit to it has from the cuts of its returns. */
export function rewardOf({ wishes }: Problem, cuts: readonly Cut[], prices: Float64Array): Float64Array {
  const reward = new Float64Array(wishes.count)
  cuts.forEach(({ kind, of }, index) => {
    if (kind === 'returns') reward[of[0]!]! += prices[index] ?? 0
  })
  return reward
}
