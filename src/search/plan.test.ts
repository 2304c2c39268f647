import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf, quoted } from './plan.ts'
import type { Asked } from './weigh.ts'

const word = (stem: string, texts: number): Asked => ({ stems: [stem], texts, parts: [{ stems: [stem], weight: 1 }] })

test('every text with a rare word is compared, in one step', () => {
  assert.deepEqual(planOf([word('a', 900), word('b', 1000)]), [{ query: "('a' | 'b')", room: 2000 }])
})

test('of common words the rarest choose: first texts that turn on them, then the others', () => {
  const queries = planOf([word('often', 90_000), word('rare', 12)]).map(({ query }) => query)
  assert.deepEqual(queries, ["('rare')", "('+often') & !('rare')", "('often') & !('+often') & !('rare')"])
})

test('texts with all common words come before those with two, and those with one come last', () => {
  const steps = planOf([word('a', 5000), word('b', 60_000), word('c', 70_000), word('d', 80_000)])
  assert.equal(steps[0]!.query, "('a') & ('b') & ('c')")
  assert.equal(steps.at(-1)!.query, "('b') & !('+b') & !('a') & !('c')")
  assert.ok(
    steps.every(({ query }) => !query.includes("'d'")),
    'the commonest chooses nothing',
  )
})

test('a word is quoted whatever it holds', () => {
  assert.equal(quoted("d'or\\"), "'d''or\\\\'")
})
