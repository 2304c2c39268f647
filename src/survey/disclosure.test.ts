import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewestShown } from '../platform/statistics/fewest.ts'
import { disclose } from './disclosure.ts'

const counts = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 })

test('no count under ten is shown, and a count that is shown is true', () => {
  fc.assert(
    fc.property(counts, (ns) => {
      for (const [at, cell] of disclose(ns).entries()) assert.ok(cell.n === null || (cell.n === ns[at] && cell.n >= fewestShown))
    }),
  )
})

test('never is one count alone hidden: it could be worked out from the sum', () => {
  fc.assert(fc.property(counts, (ns) => assert.notEqual(disclose(ns).filter(({ n }) => n === null).length, 1)))
})

test('«fewer than ten» is said only where it is so', () => {
  fc.assert(
    fc.property(counts, (ns) => {
      for (const [at, { hidden }] of disclose(ns).entries()) assert.ok(hidden !== 'few' || ns[at]! < fewestShown)
    }),
  )
})
