import type { Interval } from '../platform/charts/series.ts'
import { type Figure, shareOf } from './figure.ts'

export interface Difference extends Interval {
  readonly value: number
  readonly verdict: 'more' | 'less' | 'unsure'
}

/**
 * How much larger the share of `now` is than that of `before`, and its 95 % interval from the two score intervals.
 * Source: Newcombe 1998, Statistics in Medicine 17, 873-890, method 10.
 * @returns null where either is not said
 */
export function differenceOf(now: Figure, before: Figure): Difference | null {
  const [a, b] = [shareOf(now), shareOf(before)]
  if (!a || !b) return null
  const value = a.value - b.value
  const low = value - Math.hypot(a.value - a.low, b.high - b.value)
  const high = value + Math.hypot(a.high - a.value, b.value - b.low)
  return { value, low, high, verdict: low > 0 ? 'more' : high < 0 ? 'less' : 'unsure' }
}
