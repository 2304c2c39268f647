import { basisOf, follows } from './linear.ts'

/** A row of one of the parts: the things that it counts. One that belongs to two parts stands there twice, by one key. */
export interface CountedRow<Thing> {
  readonly key: string
  readonly part: string
  readonly things: readonly Thing[]
}

interface Rule<Thing> {
  /** Whether things are so few, or had so little, that their sum is not shown. */
  readonly isSmall: (things: readonly Thing[]) => boolean
  readonly sizeOf: (things: readonly Thing[]) => number
  /** What was hidden before stays hidden: another choice would tell both. */
  readonly hidden: readonly string[]
}

/**
 * The keys of the rows that are not shown, of parts that each divide the same things, or some of them. Small rows are hidden, then others with them until nothing
 * small can be worked out: neither what is missing to the sum of a part, nor by adding and subtracting any rows that are shown, by whoever knows
 * which school is where (decision 0046).
 */
export function hiddenRows<Thing>(rows: readonly CountedRow<Thing>[], rule: Rule<Thing>): ReadonlySet<string> {
  const hidden = new Set([...rows.filter(({ things }) => rule.isSmall(things)).map(({ key }) => key), ...rule.hidden])
  const audit = auditOf(rows, rule)
  for (;;) {
    const next = guardOf(rows, rule, hidden) ?? audit(hidden)
    if (!next) return hidden
    hidden.add(next.key)
  }
}

/** The row that has to go with those of its part: one alone, or few together, are what is missing to the sum. */
function guardOf<Thing>(rows: readonly CountedRow<Thing>[], rule: Rule<Thing>, hidden: ReadonlySet<string>): CountedRow<Thing> | undefined {
  for (const part of Map.groupBy(rows, (row) => row.part).values()) {
    const gone = part.filter(({ key }) => hidden.has(key))
    const together = gone.flatMap(({ things }) => things)
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
function auditOf<Thing>(rows: readonly CountedRow<Thing>[], rule: Rule<Thing>) {
  const placed = rows.map((row) => ({ row, of: new Set(row.things) }))
  const placeOf = (thing: Thing) => placed.flatMap(({ of }, nth) => (of.has(thing) ? [nth] : [])).join()
  const cells = [...Map.groupBy(new Set(rows.flatMap(({ things }) => things)), placeOf).values()]
  const vectorOf = (things: ReadonlySet<Thing>) => cells.map(([first]) => (things.has(first!) ? 1 : 0))
  const vectors = new Map(placed.map(({ row, of }) => [row.key, vectorOf(of)]))
  // A row of one cell overlaps with nothing but in itself.
  const wide = placed.filter(({ of }) => new Set([...of].map(placeOf)).size > 1)
  const secrets = [...cells.map((things) => new Set(things)), ...wide.flatMap(({ of }) => overlaps(of, placed))]
    .filter((things) => things.size > 0 && rule.isSmall([...things]))
    .map(vectorOf)
  const whole = cells.map(() => 1)
  const basis = (shown: readonly CountedRow<Thing>[]) => basisOf([whole, ...shown.map(({ key }) => vectors.get(key)!)])
  return (hidden: ReadonlySet<string>) => {
    const shown = rows.filter(({ key }) => !hidden.has(key))
    const known = basis(shown)
    const told = secrets.find((secret) => follows(known, secret))
    if (!told) return undefined
    const needed = shown.filter((row) => !follows(basis(shown.filter(({ key }) => key !== row.key)), told))
    return smallest(needed, rule) ?? smallest(shown, rule)
  }
}

/** A row itself, and what it has in common with each other and what it has not. */
function overlaps<Thing>(one: ReadonlySet<Thing>, all: readonly { of: ReadonlySet<Thing> }[]): ReadonlySet<Thing>[] {
  return [one, ...all.flatMap(({ of }) => [one.intersection(of), one.difference(of)])]
}

function smallest<Thing>(rows: readonly CountedRow<Thing>[], { sizeOf }: Rule<Thing>): CountedRow<Thing> | undefined {
  return rows.toSorted((a, b) => sizeOf(a.things) - sizeOf(b.things))[0]
}
