import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pairUp, sameText, tokenF1 } from './compare.ts'

test('spelling that the press confuses does not count as a difference', () => {
  assert.equal(tokenF1('الإنارة العموميّة بشارع ١٢', 'الانارة العموميه، بشارع 12'), 1)
  assert.ok(sameText('الفقيه بن صالح', 'الفقيه بنصالح'))
  assert.ok(sameText('Béni Mellal', 'beni mellal'))
})

test('half the words in common give a half', () => {
  assert.equal(tokenF1('دورية راجلة', 'دورية الدراجين'), 0.5)
  assert.equal(tokenF1('دورية', 'إنارة'), 0)
  assert.equal(tokenF1('', ''), 0)
})

test('one long reading cannot stand for two demands', () => {
  const pairs = pairUp(['دورية قرب المدرسة', 'دورية قرب السوق'], ['دورية قرب السوق'], tokenF1, 0.5)
  assert.deepEqual(pairs, [{ truth: 'دورية قرب السوق', found: 'دورية قرب السوق' }])
})

test('pairing is one to one, above the threshold, whatever the texts', () => {
  const few = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 })
  const nearness = (a: { value: number }, b: { value: number }) => 1 - Math.abs(a.value - b.value) / 10
  fc.assert(
    fc.property(few, few, (left, right) => {
      const truths = left.map((value) => ({ value }))
      const founds = right.map((value) => ({ value }))
      const pairs = pairUp(truths, founds, nearness, 0.8)
      assert.equal(new Set(pairs.map(({ truth }) => truth)).size, pairs.length)
      assert.equal(new Set(pairs.map(({ found }) => found)).size, pairs.length)
      assert.ok(pairs.every(({ truth, found }) => nearness(truth, found) >= 0.8))
      const alone = truths.filter((truth) => pairs.every((pair) => pair.truth !== truth))
      const idle = founds.filter((found) => pairs.every((pair) => pair.found !== found))
      assert.ok(alone.every((truth) => idle.every((found) => nearness(truth, found) < 0.8)))
    }),
  )
})
