import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewestShown } from '../platform/statistics/fewest.ts'
import { disclose } from './disclosure.ts'

const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(14), fc.nat(60)), { minLength: 2, maxLength: 6 })
const sum = (ns: readonly number[]) => ns.reduce((one, other) => one + other, 0)
const hiddenOf = (ns: readonly number[]) => ns.filter((_n, at) => disclose(ns)[at]!.n === null)

test('no count under ten is shown, and a count that is shown is true', () => {
  fc.assert(
    fc.property(counts, (ns) => {
      for (const [at, cell] of disclose(ns).entries()) assert.ok(cell.n === null || (cell.n === ns[at] && cell.n >= fewestShown))
    }),
  )
})

test('what is missing to the sum is never of one count alone, nor under ten: not even that nobody said something', () => {
  fc.assert(
    fc.property(counts, (ns) => {
      const hidden = hiddenOf(ns)
      assert.notEqual(hidden.length, 1)
      assert.ok(hidden.length === 0 || hidden.length === ns.length || sum(hidden) >= fewestShown)
    }),
  )
})

test('which of the hidden counts is small is not told: exchanged with each other they publish the same', () => {
  fc.assert(
    fc.property(counts, fc.nat(), (ns, turn) => {
      const hidden = hiddenOf(ns)
      const turned = hidden.map((_n, nth) => hidden[(nth + turn) % hidden.length]!)
      const told = disclose(ns)
      let nth = 0
      assert.deepEqual(disclose(ns.map((n, at) => (told[at]!.n === null ? turned[nth++]! : n))), told)
    }),
  )
})

test('what ten or more said each is shown', () => {
  assert.deepEqual(
    disclose([2, 5, 12, 40, 30, 4]).map(({ n }) => n),
    [null, null, 12, 40, 30, null],
  )
  assert.deepEqual(
    disclose([0, 1, 12, 50, 30, 0]).map(({ n }) => n),
    [null, null, null, 50, 30, null],
  )
  assert.deepEqual(
    disclose([0, 0, 0, 0, 24, 0]).map(({ n }) => n),
    Array(6).fill(null),
    'what all said would be known of each',
  )
})
