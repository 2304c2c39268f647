import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { testWorld, type World } from '../../../test/world.ts'
import { transaction } from '../db/transaction.ts'
import { holdTries, isTooMuch, noteTries } from './queries.ts'
import { hour, tryOf } from './try.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const start = new Date('2026-03-02T10:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const knock = (one: ReturnType<typeof tryOf>, at: Date) =>
  transaction(world.db, async (db) => {
    await holdTries(db, [one])
    if (await isTooMuch(db, world.ids.command, one, at)) return false
    await noteTries(db, world.ids.command, [one], at)
    return true
  })

test('so many come in within a time and no more, however many knock at once; then it is forgotten', async () => {
  const one = tryOf('send', '192.0.2.1', { most: 3, within: hour })
  const at = await Promise.all(Array.from({ length: 8 }, () => knock(one, start)))
  assert.equal(at.filter(Boolean).length, 3)
  assert.equal(await knock(tryOf('send', '192.0.2.2', { most: 3, within: hour }), start), true, 'others are not kept out')
  assert.equal(await knock(tryOf('check', '192.0.2.1', { most: 3, within: hour }), start), true, 'nor the same at another door')
  assert.equal(await knock(one, later(59)), false)
  assert.equal(await knock(one, later(60)), true)
  const kept = await world.db<{ key: string }[]>`select key from recent_try`
  assert.equal(kept.length, 1)
  assert.doesNotMatch(kept[0]!.key, /192|send/)
})

test('two that hold the same in another order do not wait for each other for ever', async () => {
  const [a, b] = [tryOf('a', 'x', { most: 99, within: hour }), tryOf('b', 'y', { most: 99, within: hour })]
  const hold = (tries: (typeof a)[]) => transaction(world.db, (db) => holdTries(db, tries))
  await Promise.all(Array.from({ length: 20 }, (_, nth) => hold(nth % 2 ? [a, b] : [b, a])))
})

test('the same who at the same door have one key, and others another', () => {
  const limit = { most: 1, within: hour }
  const texts = fc.tuple(fc.constantFrom('check', 'send', 'here'), fc.string())
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const same = one[0] === other[0] && one[1] === other[1]
      assert.equal(tryOf(...one, limit).key === tryOf(...other, limit).key, same)
    }),
  )
})
