import type { Problem } from '../problem.ts'

/** What a plan is worth that serves these windows. */
export function objective({ windows, wishes, districtTotals, fairnessWeight }: Problem, served: readonly number[]): number {
  const counts = new Int32Array(wishes.count)
  for (const window of served) counts[windows.wish[window]!]!++
  const got = new Float64Array(districtTotals.length)
  for (let wish = 0; wish < wishes.count; wish++)
    for (let at = wishes.first[wish]!; at < Math.min(wishes.first[wish]! + counts[wish]!, wishes.first[wish + 1]!); at++)
      got[wishes.district[wish]!]! += wishes.values[at]!
  const shares = [...got].map((value, district) => value / districtTotals[district]!).filter((share) => !Number.isNaN(share))
  return got.reduce((sum, value) => sum + value, 0) + (fairnessWeight > 0 ? fairnessWeight * Math.min(1, ...shares) : 0)
}
