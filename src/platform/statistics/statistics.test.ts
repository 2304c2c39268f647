import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { median } from './histogram.ts'
import { wilson } from './wilson.ts'

/** Newcombe 1998, table I, method 3. */
const published = [
  { k: 81, n: 263, low: 0.2553, high: 0.3662 },
  { k: 15, n: 148, low: 0.0624, high: 0.1605 },
  { k: 0, n: 20, low: 0, high: 0.1611 },
  { k: 1, n: 29, low: 0.0061, high: 0.1718 },
]

test('the interval of a share is the published one', () => {
  for (const { k, n, low, high } of published) {
    const share = wilson(k, n)
    assert.ok(Math.abs(share.low - low) < 5e-5 && Math.abs(share.high - high) < 5e-5, `${k} of ${n}: ${share.low} to ${share.high}`)
  }
})

test('an interval of a share stays between nothing and all, holds the share, and is mirrored by its complement', () => {
  const counts = fc.nat(1e6).chain((n) => fc.record({ n: fc.constant(n + 1), k: fc.nat(n + 1) }))
  fc.assert(
    fc.property(counts, ({ k, n }) => {
      const [share, other] = [wilson(k, n), wilson(n - k, n)]
      assert.ok(share.low >= 0 && share.low <= share.value && share.value <= share.high && share.high <= 1)
      assert.ok(Math.abs(share.low - (1 - other.high)) < 1e-9)
    }),
  )
})

const histogramOf = (values: readonly number[]) => {
  const histogram = new Map<number, number>()
  for (const value of values) histogram.set(value, (histogram.get(value) ?? 0) + 1)
  return histogram
}

test('the median of a histogram is that of its values in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(90), { minLength: 1, maxLength: 200 }), (values) => {
      const sorted = values.toSorted((one, other) => one - other)
      const n = sorted.length
      const expected = n % 2 ? sorted[(n - 1) / 2]! : (sorted[n / 2 - 1]! + sorted[n / 2]!) / 2
      const middle = median(histogramOf(values))!
      assert.equal(middle.value, expected)
      assert.ok(middle.low <= expected && expected <= middle.high)
    }),
  )
  assert.equal(median(new Map()), undefined)
})

test('its interval takes the ranks of the tables', () => {
  // Ranks of the 95 % interval of a median: 6 → 1 and 6, 10 → 2 and 9, 20 → 6 and 15, 50 → 18 and 33, 100 → 40 and 61.
  for (const [n, low, high] of [
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [50, 18, 33],
    [100, 40, 61],
  ] as const) {
    const middle = median(histogramOf(Array.from({ length: n }, (_, nth) => nth + 1)))!
    assert.deepEqual([middle.low, middle.high], [low, high], `${n}`)
  }
})
