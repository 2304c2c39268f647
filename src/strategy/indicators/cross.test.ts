import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Cross } from '../../public-record/indicators.ts'
import { type CrossCell, crossOf, shownCross } from './cross.ts'

const kinds = ['youth', 'women', 'sport', 'parents']
const districts = ['a', 'b', 'c'].map((id) => ({ id, nameAr: id, nameFr: id }))
const cells = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), districtId: fc.constantFrom('a', 'b', 'c', '') }), { minLength: 5, maxLength: 90 })
  .map((all) =>
    [...Map.groupBy(all, ({ kind, districtId }) => kind + districtId).values()].map((same) => ({ ...same[0]!, n: same.length })),
  )

test('an association counts once, in its kind and its district', () => {
  const cell = (key: string, districtId: string) => ({ quarter: '2026-Q1', what: 'heard' as const, key, districtId, n: 3 })
  assert.deepEqual(crossOf([cell('youth:1', 'a'), cell('youth:1', 'a'), cell('youth:2', 'a'), cell('sport:3', '')]), [
    { kind: 'youth', districtId: 'a', n: 2 },
    { kind: 'sport', districtId: '', n: 1 },
  ])
})

test('a total that would give a small count away is left out with it, or another count', () => {
  const cell = (kind: string, districtId: string, n: number): CrossCell => ({ kind, districtId, n })
  const shown = shownCross(
    [cell('youth', 'a', 9), cell('youth', 'b', 2), cell('sport', 'a', 8), cell('sport', 'b', 7)],
    districts.slice(0, 2),
  )
  const told = shown.cells.flat().filter((n) => n !== null)
  assert.ok(told.length <= 1, 'one small count takes one of its line, one of its column, or their totals with it')
})

/** With the kinds that are not named, as whoever knows of them puts them back. */
function withAll(shown: Cross, counted: readonly CrossCell[]): Cross {
  const all = [...new Set(counted.map(({ kind }) => kind))].map((kind) => {
    const nth = shown.kinds.findIndex((one) => one.kind === kind)
    return { kind, n: shown.kinds[nth]?.n ?? null, cells: shown.cells[nth] ?? shown.districts.map(() => null) }
  })
  return { kinds: all, districts: shown.districts, cells: all.map(({ cells }) => cells) }
}

/** Every table that looks the same: counts up to a bound that add up to all that is told. Small tables only. */
function* alike(shown: Cross, most: number): Generator<number[][]> {
  const [height, width] = [shown.kinds.length, shown.districts.length]
  const free = shown.cells.flatMap((line, y) => line.flatMap((n, x) => (n === null ? [[y, x] as const] : [])))
  const table = shown.cells.map((line) => line.map((n) => n ?? 0))
  const fits = () =>
    shown.kinds.every(({ n }, y) => n === null || table[y]!.reduce((a, b) => a + b, 0) === n) &&
    shown.districts.every(({ n }, x) => n === null || table.reduce((a, line) => a + line[x]!, 0) === n)
  const total = most ** free.length
  if (total > 20_000 || height * width === 0) return
  for (let nth = 0; nth < total; nth++) {
    let rest = nth
    for (const [y, x] of free) {
      table[y]![x] = rest % most
      rest = Math.floor(rest / most)
    }
    if (fits()) yield table.map((line) => [...line])
  }
}

test('no count from one to four is told, alone or by adding and subtracting what is', () => {
  fc.assert(
    fc.property(cells, (counted) => {
      const shown = withAll(shownCross(counted, districts), counted)
      const all = [...shown.kinds.map(({ n }) => n), ...shown.districts.map(({ n }) => n), ...shown.cells.flat()]
      assert.ok(all.every((n) => n === null || n === 0 || n >= 5))
      // In a line that is told, what is left out is more than one could take for small.
      const rest = (n: number | null, line: readonly (number | null)[]) => {
        const gone = line.filter((one) => one === null).length
        if (n === null || gone === 0) return
        const left = n - line.reduce<number>((sum, one) => sum + (one ?? 0), 0)
        assert.ok(left === 0 || left >= 5, `${left} left out of ${n}`)
      }
      shown.kinds.forEach(({ n }, y) => {
        rest(n, shown.cells[y]!)
      })
      shown.districts.forEach(({ n }, x) => {
        rest(
          n,
          shown.cells.map((line) => line[x]!),
        )
      })
    }),
    { numRuns: 200 },
  )
})

test('whoever tries all tables that look the same finds more than one number for each small count', () => {
  const small = fc.tuple(
    fc.constantFrom(6, 7, 9),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 5, max: 9 }),
  )
  fc.assert(
    fc.property(small, ([one, two, three, four]) => {
      const counted = [
        { kind: 'youth', districtId: 'a', n: one },
        { kind: 'youth', districtId: 'b', n: two },
        { kind: 'sport', districtId: 'a', n: three },
        { kind: 'sport', districtId: 'b', n: four },
      ].filter(({ n }) => n > 0)
      const shown = withAll(shownCross(counted, districts.slice(0, 2)), counted)
      const tables = [...alike(shown, 11)]
      for (const { kind, districtId, n } of counted.filter(({ n }) => n < 5)) {
        const [y, x] = [shown.kinds.findIndex((one) => one.kind === kind), districts.findIndex(({ id }) => id === districtId)]
        const possible = new Set(tables.map((table) => table[y]![x]))
        assert.ok(possible.size > 1, `${n} could be worked out`)
      }
    }),
    { numRuns: 60 },
  )
})
