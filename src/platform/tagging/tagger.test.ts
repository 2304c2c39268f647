import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beginning, labelCount, type Model, mayFollow } from './model.ts'
import { tagStretches } from './tagger.ts'

const tags = ['one', 'other']
const size = labelCount(tags)
const model = (weights: Record<string, number[]>): Model => ({
  tags,
  moves: new Float32Array((size + 1) * size),
  rows: new Map(Object.keys(weights).map((feature, row) => [feature, row])),
  weights: Float32Array.from(Object.values(weights).flat()),
})

test('a stretch begins, goes on and ends where its words say so', () => {
  const taught = model({ begin: [0, 2, 0, 0, 0], on: [0, 0, 1, 0, 0], out: [1, 0, 0, 0, 0] })
  assert.deepEqual(tagStretches([['out'], ['begin'], ['on'], ['out'], ['begin']], taught), [
    { tag: 'one', first: 1, last: 2 },
    { tag: 'one', first: 4, last: 4 },
  ])
})

test('nothing goes on that has not begun, whatever the weights', () => {
  const weight = fc.integer({ min: -9, max: 9 })
  const row = fc.array(weight, { minLength: size, maxLength: size })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const taught = model(Object.fromEntries(rows.map((each, at) => [`word ${at}`, each])))
      const stretches = tagStretches(
        rows.map((_, at) => [`word ${at}`]),
        taught,
      )
      for (const [nth, { first, last }] of stretches.entries()) assert.ok(first <= last && first > (stretches[nth - 1]?.last ?? -1))
    }),
  )
})

test('a text without words has no stretches', () => assert.deepEqual(tagStretches([], model({})), []))

test('a label goes on with its own tag only', () => {
  const [one, other] = [beginning(tags, 'one'), beginning(tags, 'other')]
  assert.ok(mayFollow(one, one + 1) && mayFollow(one + 1, one + 1) && mayFollow(one, other) && mayFollow(one, 0))
  assert.ok(!mayFollow(0, one + 1) && !mayFollow(one, other + 1) && !mayFollow(other + 1, one + 1))
})
