/** The 97.5 % point of the normal distribution. */
const z95 = 1.959963984540054

/** A share and between what it may lie. */
export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * The share k of n and its 95 % interval by the score method: unlike ±1.96 standard errors it stays between 0 and 1 and holds for few and for extreme counts.
 * Source: Wilson 1927; the form of Newcombe 1998 (Statistics in Medicine 17, method 3, no continuity correction).
 * @param k whole, from 0 to n; @param n whole, over zero
 * @returns from 0 to 1; the lower is 0 when k is 0, the upper 1 when k is n
 */
export function wilson(k: number, n: number): Share {
  const value = k / n
  const square = z95 * z95
  const middle = (k + square / 2) / (n + square)
  const half = (z95 * Math.sqrt(value * (1 - value) * n + square / 4)) / (n + square)
  return { value, low: k === 0 ? 0 : middle - half, high: k === n ? 1 : middle + half }
}
