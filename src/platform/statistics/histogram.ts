import { binomialAtMost } from './binomial.ts'

/** How many there are of each whole number. */
export type Histogram = ReadonlyMap<number, number>

export interface Middle {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * The median of whole numbers, exact, with the order-statistic interval of at least 95 %: the ranks between which the middle lies when nothing is assumed about the shape.
 * Source: Conover, Practical Nonparametric Statistics, 3.2; with fewer than six no interval reaches 95 %, and the ends are given.
 * @returns undefined when there is none
 */
export function median(histogram: Histogram): Middle | undefined {
  const values = [...histogram].filter(([, n]) => n > 0).sort(([one], [other]) => one - other)
  const n = values.reduce((sum, [, count]) => sum + count, 0)
  if (n === 0) return undefined
  const value = (ranked(values, Math.ceil(n / 2)) + ranked(values, Math.floor(n / 2) + 1)) / 2
  const rank = Math.max(1, lowerRank(n))
  return { value, low: ranked(values, rank), high: ranked(values, n + 1 - rank) }
}

/** The largest r with P(X < r) ≤ 2.5 % for X ~ Bin(n, ½); 0 when there is none. */
function lowerRank(n: number): number {
  let [low, high] = [0, Math.ceil(n / 2)]
  while (low < high) {
    const rank = Math.ceil((low + high) / 2)
    if (binomialAtMost(rank - 1, n, 0.5) <= 0.025) low = rank
    else high = rank - 1
  }
  return low
}

/** The value of the nth in order, from 1. */
function ranked(values: readonly (readonly [number, number])[], nth: number): number {
  let seen = 0
  for (const [value, n] of values) {
    seen += n
    if (seen >= nth) return value
  }
  throw new RangeError(`There is no ${nth}th of ${seen}`)
}
