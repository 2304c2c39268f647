import { fewestShown } from '../platform/statistics/fewest.ts'

/** A count that everyone may read, or why it is not shown: all together are too few, or what is hidden could be worked out from the sum. */
export type Cell = { n: number; hidden: null } | { n: null; hidden: 'few' | 'guarded' }

/**
 * What may be shown of counts whose sum is known: those from some level on, and no word about which of the others are small. Whoever exchanged two counts
 * that are hidden would publish the same.
 */
export function disclose(counts: readonly number[]): Cell[] {
  const hidden = sum(counts) < fewestShown ? 'few' : 'guarded'
  const level = levelOf(counts)
  return counts.map((n) => (n < level ? { n: null, hidden } : { n, hidden: null }))
}

/** The least level under which nothing lies, or two counts and more that are ten or more together: so much is missing to the sum. */
function levelOf(counts: readonly number[]): number {
  const levels = [fewestShown, ...counts.map((n) => n + 1).filter((level) => level > fewestShown)].sort((a, b) => a - b)
  const enough = (under: readonly number[]) => under.length === 0 || (under.length > 1 && sum(under) >= fewestShown)
  return levels.find((level) => enough(counts.filter((n) => n < level))) ?? Number.POSITIVE_INFINITY
}

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)
