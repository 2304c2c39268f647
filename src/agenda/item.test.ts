import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AgendaItem, moved, numbered, reviewMinutes, totalMinutes } from './item.ts'

const item = (id: string): AgendaItem => ({ id, position: 0, kind: 'discussion', title: id, titleFr: null, minutes: 10, officeId: null })
const order = (items: readonly AgendaItem[]) => items.map(({ id }) => id).join('')

test('an item goes one place up or down; the ends stay where they are', () => {
  const items = numbered(['a', 'b', 'c'].map(item))
  assert.equal(order(moved(items, 'b', 'up')), 'bac')
  assert.equal(order(moved(items, 'b', 'down')), 'acb')
  assert.equal(order(moved(items, 'a', 'up')), 'abc')
  assert.equal(order(moved(items, 'c', 'down')), 'abc')
  assert.throws(() => moved(items, 'd', 'up'), { kind: 'missing' })
})

test('however items are moved, none is lost or doubled, and positions run from 1', () => {
  const steps = fc.array(fc.tuple(fc.nat(6), fc.constantFrom('up', 'down')), { maxLength: 30 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), steps, (count, moves) => {
      let items = numbered(Array.from({ length: count }, (_, n) => item(String(n))))
      for (const [n, direction] of moves) items = moved(items, String(n % count), direction as 'up')
      assert.equal([...order(items)].sort().join(''), Array.from({ length: count }, (_, n) => n).join(''))
      assert.deepEqual(
        items.map(({ position }) => position),
        Array.from({ length: count }, (_, n) => n + 1),
      )
    }),
  )
})

test('reviewing takes two minutes each, ten at least, and never more than a third of the meeting', () => {
  assert.deepEqual(
    [0, 5, 12, 100].map((open) => reviewMinutes(open, 120)),
    [10, 10, 24, 40],
  )
  fc.assert(fc.property(fc.nat(500), fc.integer({ min: 30, max: 600 }), (open, length) => reviewMinutes(open, length) <= length / 3))
})

test('the sum counts item 1', () => {
  assert.equal(totalMinutes([{ minutes: 30 }, { minutes: 45 }], 20), 95)
})
