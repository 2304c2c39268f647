import { basisOf, follows } from '../../../platform/statistics/linear.ts'
import type { SchoolLine } from '../report.ts'

/** A row of one of the parts: the schools that it counts. */
export interface Counted {
  readonly key: string
  readonly part: string
  readonly schools: readonly SchoolLine[]
}

interface Rule {
  /** Whether schools are so few, or had so little, that their sum is not shown. */
  readonly isSmall: (schools: readonly SchoolLine[]) => boolean
  readonly sizeOf: (schools: readonly SchoolLine[]) => number
  /** What was hidden before stays hidden: another choice would tell both. */
  readonly hidden: readonly string[]
}

/**
 * The keys of the rows that are not shown, of parts that each divide the same schools. Small rows are hidden, then others with them until nothing
 * small can be worked out: neither what is missing to the sum of a part, nor by adding and subtracting any rows that are shown, by whoever knows
 * which school is where (decision 0046).
 */
export function hiddenRows(rows: readonly Counted[], rule: Rule): ReadonlySet<string> {
  const hidden = new Set([...rows.filter(({ schools }) => rule.isSmall(schools)).map(({ key }) => key), ...rule.hidden])
  const audit = auditOf(rows, rule)
  for (;;) {
    const next = guardOf(rows, rule, hidden) ?? audit(hidden)
    if (!next) return hidden
    hidden.add(next.key)
  }
}

/** The row that has to go with those of its part: one alone, or few together, are what is missing to the sum. */
function guardOf(rows: readonly Counted[], rule: Rule, hidden: ReadonlySet<string>): Counted | undefined {
  for (const part of Map.groupBy(rows, (row) => row.part).values()) {
    const gone = part.filter(({ key }) => hidden.has(key))
    const together = gone.flatMap(({ schools }) => schools)
    if (gone.length === 0 || (gone.length > 1 && rule.sizeOf(together) > 0 && !rule.isSmall(together))) continue
    const guard = smallest(
      part.filter(({ key }) => !hidden.has(key)),
      rule,
    )
    if (guard) return guard
  }
  return undefined
}

/** Finds the smallest row by which something small could be worked out together with others. */
function auditOf(rows: readonly Counted[], rule: Rule) {
  const placed = rows.map((row) => ({ row, of: new Set(row.schools) }))
  const placeOf = (school: SchoolLine) => placed.flatMap(({ of }, nth) => (of.has(school) ? [nth] : [])).join()
  const cells = [...Map.groupBy(new Set(rows.flatMap(({ schools }) => schools)), placeOf).values()]
  const vectorOf = (schools: ReadonlySet<SchoolLine>) => cells.map(([first]) => (schools.has(first!) ? 1 : 0))
  const vectors = new Map(placed.map(({ row, of }) => [row.key, vectorOf(of)]))
  const secrets = [...cells.map((schools) => new Set(schools)), ...placed.flatMap(({ of }) => overlaps(of, placed))]
    .filter((schools) => schools.size > 0 && rule.isSmall([...schools]))
    .map(vectorOf)
  const whole = cells.map(() => 1)
  const basis = (shown: readonly Counted[]) => basisOf([whole, ...shown.map(({ key }) => vectors.get(key)!)])
  return (hidden: ReadonlySet<string>) => {
    const shown = rows.filter(({ key }) => !hidden.has(key))
    const known = basis(shown)
    const told = secrets.find((secret) => follows(known, secret))
    if (!told) return undefined
    const needed = shown.filter((row) => !follows(basis(shown.filter((one) => one !== row)), told))
    return smallest(needed, rule) ?? smallest(shown, rule)
  }
}

/** A row itself, and what it has in common with each other and what it has not. */
function overlaps(one: ReadonlySet<SchoolLine>, all: readonly { of: ReadonlySet<SchoolLine> }[]): ReadonlySet<SchoolLine>[] {
  return [one, ...all.flatMap(({ of }) => [one.intersection(of), one.difference(of)])]
}

function smallest(rows: readonly Counted[], { sizeOf }: Rule): Counted | undefined {
  return rows.toSorted((a, b) => sizeOf(a.schools) - sizeOf(b.schools))[0]
}
