import { fewestShown } from '../platform/statistics/fewest.ts'

/** A count that everyone may read, or why it is not shown: too few, or because a single hidden one could be worked out from the sum. */
export type Cell = { n: number; hidden: null } | { n: null; hidden: 'few' | 'guarded' }

/** What may be shown of counts whose sum is known. Of a sum that is small nothing is. */
export function disclose(counts: readonly number[]): Cell[] {
  const sum = counts.reduce((one, other) => one + other, 0)
  const few = counts.map((n) => sum < fewestShown || n < fewestShown)
  const alone = few.filter(Boolean).length === 1
  const smallest = Math.min(...counts.filter((_n, at) => !few[at]))
  const guard = alone ? counts.findIndex((n, at) => !few[at] && n === smallest) : -1
  return counts.map((n, at) => (few[at] ? { n: null, hidden: 'few' } : at === guard ? { n: null, hidden: 'guarded' } : { n, hidden: null }))
}
