/** Fewer points say nothing about how they swing. */
const fewestPoints = 6

/** The 99 % point of the normal distribution. */
const z99 = 2.3263478740408408

/**
 * Whether counts swing more around their mean than Poisson counts would, at 1 %: Pearson’s sum against chi-square (Wilson and Hilferty’s approximation).
 * @param counts of equally long periods in which nothing is known to have changed
 * @returns false also when there are under six, or nothing was counted: then it cannot be seen
 */
export function isOverdispersed(counts: readonly number[]): boolean {
  const n = counts.length
  const mean = counts.reduce((sum, count) => sum + count, 0) / n
  if (n < fewestPoints || mean === 0) return false
  const pearson = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / mean
  const degrees = n - 1
  const spread = 2 / (9 * degrees)
  return pearson > degrees * (1 - spread + z99 * Math.sqrt(spread)) ** 3
}
