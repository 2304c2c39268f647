/** The 97.5 % point of the normal distribution. */
export const z95 = 1.959963984540054

/**
 * The 97.5 % point of Student’s t, by the expansion of Cornish and Fisher (Abramowitz & Stegun 26.7.5): within 0.001 from ten degrees on.
 * @param degrees of freedom, at least 10
 */
export function t95(degrees: number): number {
  const z = z95
  const first = (z ** 3 + z) / (4 * degrees)
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  return z + first + second + third
}
