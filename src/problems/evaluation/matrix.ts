export type Vector = readonly number[]
export type Matrix = readonly Vector[]

/** xᵀ·diag(w)·x: one row of `x` a point, one column a term. */
export function crossProduct(x: Matrix, w: Vector): number[][] {
  const terms = x[0]!.length
  const out = Array.from({ length: terms }, () => new Array<number>(terms).fill(0))
  for (const [point, row] of x.entries())
    for (let i = 0; i < terms; i++) for (let j = 0; j < terms; j++) out[i]![j]! += w[point]! * row[i]! * row[j]!
  return out
}

export function multiply(a: Matrix, b: Matrix): number[][] {
  return a.map((row) => b[0]!.map((_, column) => row.reduce((sum, value, k) => sum + value * b[k]![column]!, 0)))
}

/** How small a pivot may be beside the diagonal that it came from. */
const smallest = 1e-9

/**
 * The inverse of a symmetric positive matrix, by Gauss and Jordan on its scaled form.
 * @returns null when a term is a mix of others, as far as numbers can tell
 */
export function inverse(a: Matrix): number[][] | null {
  const scale = a.map((row, i) => 1 / Math.sqrt(row[i]!))
  if (scale.some((one) => !Number.isFinite(one))) return null
  const n = a.length
  const work = a.map((row, i) => [...row.map((value, j) => value * scale[i]! * scale[j]!), ...row.map((_, j) => Number(i === j))])
  for (let k = 0; k < n; k++) {
    const pivot = work[k]![k]!
    if (pivot < smallest) return null
    work[k] = work[k]!.map((value) => value / pivot)
    for (let i = 0; i < n; i++) {
      const factor = work[i]![k]!
      if (i !== k && factor !== 0) work[i] = work[i]!.map((value, j) => value - factor * work[k]![j]!)
    }
  }
  return work.map((row, i) => row.slice(n).map((value, j) => value * scale[i]! * scale[j]!))
}
