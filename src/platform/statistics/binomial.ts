/**
 * P(X <= k) for X ~ Bin(n, p), summed in logarithms from the largest term: exact to about twelve digits for n up to a million.
 * @param k whole, any; @param n whole, not negative; @param p from 0 to 1
 */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n || p <= 0) return 1
  if (p >= 1) return 0
  // The shorter tail is summed: the other is what remains.
  if (k > n * p) return 1 - binomialAtMost(n - k - 1, n, 1 - p)
  const odds = p / (1 - p)
  let term = 1
  let sum = 1
  for (let i = k; i > 0 && term > sum * 1e-17; i--) {
    term *= i / ((n - i + 1) * odds)
    sum += term
  }
  return Math.min(1, Math.exp(logTerm(k, n, p)) * sum)
}

/**
 * The limits of Clopper and Pearson for a share: each tail holds `alpha`/2.
 * @returns from 0 to 1; the lower is 0 when k is 0, the upper 1 when k is n
 */
export function clopperPearson(k: number, n: number, alpha = 0.05): { low: number; high: number } {
  const low = k === 0 ? 0 : halve((p) => 1 - binomialAtMost(k - 1, n, p) < alpha / 2)
  const high = k === n ? 1 : halve((p) => binomialAtMost(k, n, p) > alpha / 2)
  return { low, high }
}

/** The point between 0 and 1 up to which `holds` is true. */
function halve(holds: (p: number) => boolean): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (holds(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function logTerm(k: number, n: number, p: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p)
}

const small: number[] = [0]

/** ln n!, added up to 255 and by Stirling’s series beyond. */
function logFactorial(n: number): number {
  for (let i = small.length; i <= Math.min(n, 255); i++) small.push(small[i - 1]! + Math.log(i))
  if (n <= 255) return small[n]!
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3)
}
