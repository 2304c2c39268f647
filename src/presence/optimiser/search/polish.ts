import type { Draft } from './draft.ts'
import { cheapestEjection } from './ejection.ts'

/**
 * Last touch: puts in every window that is worth more than the visits in its way, until none is left.
 * @param cancelled asked before every window; true ends it
 * @returns how many swaps it made
 */
export function polish(draft: Draft, routesOfDay: readonly Int32Array[], cancelled: () => boolean): number {
  const { absent, score } = draft
  let swaps = 0
  for (let improved = true; improved; ) {
    improved = false
    score.smoothed()
    for (let day = 0; day < routesOfDay.length; day++)
      for (const window of absent.windows.slice(absent.first[day], absent.first[day]! + absent.size[day]!)) {
        if (cancelled()) return swaps
        if (!swapIn(draft, window, routesOfDay[day]!)) continue
        improved = true
        swaps++
      }
  }
  return swaps
}

function swapIn(draft: Draft, window: number, routes: Int32Array): boolean {
  const { score } = draft
  if (!score.allows(window)) return false
  const gain = score.gain(window) * score.districtWeights[score.problem.windows.district[window]!]!
  const ejected = cheapestEjection(draft, window, routes)
  if (!ejected || ejected.worth >= gain - 1e-9) return false
  const before = score.objective() + draft.stability
  if (ejected.count > 0) draft.removeString(ejected.route, ejected.after + 1, ejected.count, 0, 0)
  draft.insert(window, ejected.route, ejected.after)
  const better = score.objective() + draft.stability > before + 1e-9
  if (better) draft.keep()
  else draft.undo()
  return better
}
