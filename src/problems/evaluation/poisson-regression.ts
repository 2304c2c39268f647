import { crossProduct, inverse, type Matrix, multiply, type Vector } from './matrix.ts'
import { type Outcome, refused } from './outcome.ts'

export interface PoissonFit {
  readonly coefficients: Vector
  readonly fitted: Vector
  /** Inverse of the information at the fit: the covariance if counts were Poisson and independent. */
  readonly bread: Matrix
}

/**
 * Maximum likelihood of log-linear Poisson counts, by iterated weighted least squares (McCullagh & Nelder).
 * @param x one row a point, one column a term; @param y counts; @param exposure over zero, enters as offset ln(exposure)
 * @returns refused: singular, unsettled
 */
export function poissonRegression(x: Matrix, y: Vector, exposure: Vector): Outcome<PoissonFit> {
  const offset = exposure.map(Math.log)
  let coefficients: Vector = start(x, y, exposure)
  for (let round = 0; round < 100; round++) {
    const predictor = x.map((row, t) => offset[t]! + dot(row, coefficients))
    const fitted = predictor.map(Math.exp)
    if (fitted.some((mu) => !Number.isFinite(mu))) return refused('unsettled')
    const bread = inverse(crossProduct(x, fitted))
    if (!bread) return refused('singular')
    const score = coefficients.map((_, j) => x.reduce((sum, row, t) => sum + row[j]! * (y[t]! - fitted[t]!), 0))
    const step = bread.map((row) => dot(row, score))
    if (Math.max(...step.map(Math.abs)) < 1e-10) return { computed: true, coefficients, fitted, bread }
    // A step that is too long is shortened: the likelihood is concave, so it still leads there.
    const shorten = Math.min(1, 2 / Math.max(...step.map(Math.abs)))
    coefficients = coefficients.map((value, j) => value + shorten * step[j]!)
  }
  return refused('unsettled')
}

/** All of it in the first term, the mean. */
function start(x: Matrix, y: Vector, exposure: Vector): number[] {
  const sum = (numbers: Vector) => numbers.reduce((total, n) => total + n, 0)
  return x[0]!.map((_, j) => (j === 0 ? Math.log(Math.max(sum(y), 0.5) / sum(exposure)) : 0))
}

/**
 * The covariance of the coefficients that stays right when neighbours in time resemble each other and counts swing more than Poisson:
 * bread · (Σ of scores with Bartlett’s weights up to `lag`) · bread, times n/(n−k). Source: Newey & West 1987.
 */
export function neweyWest({ bread, fitted }: PoissonFit, x: Matrix, y: Vector, lag: number): number[][] {
  const [points, terms] = [x.length, bread.length]
  const scores = x.map((row, t) => row.map((value) => value * (y[t]! - fitted[t]!)))
  const meat = Array.from({ length: terms }, () => new Array<number>(terms).fill(0))
  for (let l = 0; l <= lag; l++) {
    const weight = 1 - l / (lag + 1)
    for (let t = l; t < points; t++)
      for (let i = 0; i < terms; i++)
        for (let j = 0; j < terms; j++) {
          const [now, then] = [scores[t]!, scores[t - l]!]
          meat[i]![j]! += l === 0 ? now[i]! * now[j]! : weight * (now[i]! * then[j]! + then[i]! * now[j]!)
        }
  }
  const correction = points / (points - terms)
  return multiply(multiply(bread, meat), bread).map((row) => row.map((value) => value * correction))
}

/** How many neighbours are looked at: Newey and West’s rule of 1994, 4·(n/100)^(2/9). */
export function lagOf(points: number): number {
  return Math.floor(4 * (points / 100) ** (2 / 9))
}

function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0)
}
