import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kinds } from './kind.ts'
import { least, Tally } from './openings.ts'
import { shownCounts } from './shown-counts.ts'

const sum = (counts: object) => Object.values(counts).reduce((one: number, other: number) => one + other, 0)

test('openings are handed on in batches of at least ten, none is counted twice, and fewer than ten are waited for', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 100 }), (opened) => {
      const tally = new Tally()
      const batches = opened.flatMap((kind) => tally.add('2026-03', kind) ?? [])
      for (const batch of batches) assert.ok(sum(batch) >= least)
      const written = batches.reduce((all, batch) => all + sum(batch), 0)
      assert.ok(opened.length - written >= 0 && opened.length - written < least)
      for (const kind of kinds) {
        const of = batches.reduce((all, batch) => all + (batch[kind] ?? 0), 0)
        assert.ok(of <= opened.filter((one) => one === kind).length)
      }
    }),
  )
})

test('what is left of a month is forgotten with it', () => {
  const tally = new Tally()
  for (let n = 1; n < least; n++) assert.equal(tally.add('2026-03', 'fraud'), null)
  assert.equal(tally.add('2026-04', 'fraud'), null)
  for (let n = 2; n < least; n++) assert.equal(tally.add('2026-04', 'hate'), null)
  assert.deepEqual(tally.add('2026-04', 'hate'), { fraud: 1, hate: least - 1 })
})

test('a count under ten is not shown', () => {
  fc.assert(
    fc.property(fc.nat(40), (n) => {
      const [shown] = shownCounts([{ month: '2026-03', kind: 'fraud', n }])
      assert.equal(shown!.n, n < least ? null : n)
    }),
  )
})
