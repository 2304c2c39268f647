import type { Duals } from './duals.ts'
import type { FirstRoutes } from './first-routes.ts'
import type { Parts } from './parts.ts'
import { relax } from './relax.ts'

/** Prices, and what they prove. */
export interface Proof {
  bound: number
  duals: Duals
}

/**
 * Prices that prove a useful bound at once: visits cost what they are worth after the first plan, but none more than a
 * few candidates around what visits bring in it; districts share the worst share alike.
 */
export function firstPrices(parts: Parts, { worth, value, visits }: FirstRoutes): Proof {
  const { districtTotals, fairnessWeight } = parts.problem
  const all = districtTotals.reduce((sum, total) => sum + total, 0)
  const share = all > 0 ? fairnessWeight / all : 0
  const duals = (most: number): Duals => ({
    type: new Float64Array(parts.types.length),
    wish: worth.map((each) => (1 + share) * Math.min(each, most)),
    district: new Float64Array(districtTotals.length).fill(share),
    limit: new Float64Array(parts.limits.room.length),
    cut: new Float64Array(0),
  })
  let best: Proof = { bound: Number.POSITIVE_INFINITY, duals: duals(Number.POSITIVE_INFINITY) }
  for (const part of [1, 0.75, 0.55, 0.4]) {
    const prices = duals((part * value) / Math.max(1, visits))
    const relaxed = relax(parts, prices)
    if (relaxed === null || relaxed.bound > best.bound) break
    best = { bound: relaxed.bound, duals: { ...prices, type: relaxed.routes } }
  }
  return best
}
