import { fewestForShare } from '../../platform/statistics/fewest.ts'
import { type Histogram, median } from '../../platform/statistics/histogram.ts'
import { wilson } from '../../platform/statistics/wilson.ts'

/** What an indicator says of a period. */
export interface Measured {
  /** A share in percent, days, or a number of things; null where nothing may be said: nothing happened, or a share of too few. */
  readonly value: number | null
  /** Between what it may lie, 95 %; a count is what it is. */
  readonly low: number | null
  readonly high: number | null
  /** Of a share: how many of the n. */
  readonly k: number | null
  /** Of how many things it speaks. */
  readonly n: number
}

/** `k` of `n`, as a percentage where there are enough. */
export function share(k: number, n: number, fewest: number = fewestForShare.acts): Measured {
  if (n < fewest) return { value: null, low: null, high: null, k, n }
  const { value, low, high } = wilson(k, n)
  return { value: value * 100, low: low * 100, high: high * 100, k, n }
}

/** The middle one of whole days. */
export function middle(days: Histogram): Measured {
  const n = [...days.values()].reduce((sum, count) => sum + count, 0)
  const found = median(days)
  return { value: found?.value ?? null, low: found?.low ?? null, high: found?.high ?? null, k: null, n }
}

export function number(n: number): Measured {
  return { value: n, low: n, high: n, k: null, n }
}

export function addTo(histogram: Map<number, number>, value: number, n: number): void {
  histogram.set(value, (histogram.get(value) ?? 0) + n)
}

/** Only that of a row. */
export function measuredIn({ value, low, high, k, n }: Measured): Measured {
  return { value, low, high, k, n }
}
