/** Rows of sums that are known, brought into a form in which it can be read what else they tell. */
export type Basis = readonly { readonly at: number; readonly row: readonly number[] }[]

const nothing = 1e-9

/** Brings sums into echelon form: each row has a one where all others have nothing. */
export function basisOf(rows: readonly (readonly number[])[]): Basis {
  return rows.reduce<Basis>((basis, row) => {
    const rest = without(basis, row)
    const at = rest.findIndex((n) => Math.abs(n) > nothing)
    if (at < 0) return basis
    const next = { at, row: rest.map((n) => n / rest[at]!) }
    return [...basis.map((one) => ({ at: one.at, row: less(one.row, next.row, one.row[at]!) })), next]
  }, [])
}

/** Whether a sum can be worked out from those that are known. */
export function follows(basis: Basis, row: readonly number[]): boolean {
  return without(basis, row).every((n) => Math.abs(n) <= nothing)
}

function without(basis: Basis, row: readonly number[]): readonly number[] {
  return basis.reduce((rest, one) => less(rest, one.row, rest[one.at]!), row)
}

const less = (row: readonly number[], other: readonly number[], times: number): readonly number[] =>
  times === 0 ? row : row.map((n, nth) => n - times * other[nth]!)
