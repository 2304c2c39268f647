import { fewestForShare } from '../../platform/statistics/fewest.ts'

/** Percentages that are said to make a whole may miss it by this much, since each was rounded. */
export const tolerance = 0.5

/** To one decimal. */
export const rounded = (n: number): number => Math.round(n * 10) / 10

/** Parts of a whole in percent, to one decimal; null where the whole is too small to speak of percentages. */
export function sharesOf(counts: readonly number[]): readonly (number | null)[] {
  const whole = counts.reduce((sum, n) => sum + n, 0)
  return counts.map((n) => (whole < fewestForShare.acts ? null : rounded((100 * n) / whole)))
}

export interface SharesCheck {
  readonly sum: number
  readonly right: boolean
}

/** Whether shares make a hundred. */
export function checkShares(shares: readonly number[]): SharesCheck {
  const sum = rounded(shares.reduce((all, share) => all + share, 0))
  return { sum, right: Math.abs(sum - 100) <= tolerance }
}

export type Direction = 'rise' | 'fall' | 'same'

export interface Growth {
  readonly from: number
  readonly to: number
  readonly direction: Direction
  /** In percent of `from`, with its sign, to one decimal; null where `from` is too small. */
  readonly percent: number | null
}

/** From one year to the next: a fall is a fall. */
export function growth(from: number, to: number): Growth {
  const direction = to > from ? 'rise' : to < from ? 'fall' : 'same'
  return { from, to, direction, percent: from < fewestForShare.acts ? null : rounded((100 * (to - from)) / from) }
}

/** What a figure must have been, if it grew by so many percent to what it is. */
export function before(now: number, percent: number): number {
  return Math.round(now / (1 + percent / 100))
}
