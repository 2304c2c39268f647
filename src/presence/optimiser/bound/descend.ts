import type { Duals } from './duals.ts'
import type { Proof } from './first-prices.ts'
import type { Parts } from './parts.ts'
import { relax } from './relax.ts'

/**
 * Lowers the bound by steps against its slope: what good routes visit more often than is paid for becomes cheaper, what
 * they visit less often dearer. Needs no linear program, so it is the way for the largest problems.
 * @param known value of a plan: no bound is lower
 * @see Held, Wolfe, Crowder (1974), Validation of subgradient optimization
 */
export function descend(parts: Parts, start: Proof, known: number, onBound: (bound: number) => void): Proof {
  let best = start
  let duals = start.duals
  let direction: Slope | null = null
  let stride = 1
  let idle = 0
  while (stride > 0.01) {
    const relaxed = relax(parts, duals)
    if (relaxed === null) break
    idle = relaxed.bound < best.bound * (1 - 1e-4) ? 0 : idle + 1
    if (relaxed.bound < best.bound) {
      best = { bound: relaxed.bound, duals: { ...duals, type: relaxed.routes } }
      onBound(best.bound)
    }
    const slope = slopeOf(parts, duals, relaxed.visits)
    direction = direction ? average(direction, slope) : slope
    if (idle === 3) {
      stride /= 2
      idle = 0
      duals = best.duals
    }
    // The lowest bound is not known; a little below the best so far is a good guess.
    const goal = Math.max(known, hope * best.bound)
    duals = stepDown(duals, direction, (stride * (relaxed.bound - goal)) / normOf(direction))
  }
  return best
}

const hope = 0.95
/** How much of the old direction is kept: single slopes swing, as shifts that are alike all go the same way. */
const memory = 0.7

interface Slope {
  wish: Float64Array
  limit: Float64Array
}

function average(old: Slope, now: Slope): Slope {
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, index) => memory * value + (1 - memory) * b[index]!)
  return { wish: mix(old.wish, now.wish), limit: mix(old.limit, now.limit) }
}

function normOf({ wish, limit }: Slope): number {
  const squares = (numbers: Float64Array) => numbers.reduce((sum, each) => sum + each * each, 0)
  return Math.max(1e-9, squares(wish) + squares(limit))
}

function stepDown(duals: Duals, slope: Slope, length: number): Duals {
  return {
    ...duals,
    wish: duals.wish.map((price, wish) => Math.max(0, price - length * slope.wish[wish]!)),
    limit: duals.limit.map((price, limit) => Math.max(0, price - length * slope.limit[limit]!)),
  }
}

/** How the bound changes with the prices. */
function slopeOf({ problem: { wishes, windows }, limits }: Parts, { wish, district, limit }: Duals, visits: Float64Array): Slope {
  const ofWish = new Float64Array(wishes.count)
  const ofLimit = Float64Array.from(limits.room)
  for (let window = 0; window < windows.count; window++) {
    ofWish[windows.wish[window]!]! += visits[window]!
    for (const each of limits.ofWindow[window]!) ofLimit[each]! -= visits[window]!
  }
  for (let each = 0; each < wishes.count; each++)
    for (let value = wishes.first[each]!; value < wishes.first[each + 1]!; value++)
      if (wishes.values[value]! * (1 + district[wishes.district[each]!]!) > wish[each]!) ofWish[each]!--
  // A price of nothing cannot fall.
  for (let each = 0; each < ofLimit.length; each++) if (limit[each] === 0 && ofLimit[each]! > 0) ofLimit[each] = 0
  return { wish: ofWish, limit: ofLimit }
}
