import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { actorOf, endSession, startSession } from './session.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const now = new Date('2026-03-02T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const start = (person: 'cell' | 'head' | 'association' | 'auditor') =>
  startSession(world.db, { accountId: world.ids.accounts[person], now, days: 30 })

test('a token gives the person back: roles, offices held today, association', async () => {
  const head = await actorOf(world.db, await start('head'), now)
  assert.deepEqual([head!.actor.roles, head!.actor.officeIds], [['head'], [world.ids.officeHead]])
  assert.equal(head!.actsFor.ar, 'رئيس الهيئة الحضرية')
  const member = await actorOf(world.db, await start('association'), now)
  assert.equal(member!.actor.associationId, world.ids.association)
  assert.equal(member!.actsFor.fr, 'Association des Palmiers')
  assert.equal((await actorOf(world.db, await start('auditor'), now))!.actsFor.ar, 'ولاية أمن بني ملال')
})

test('a session ends after its days, when it is ended, and when the account is closed', async () => {
  const token = await start('cell')
  assert.ok(await actorOf(world.db, token, later(29.9)))
  assert.equal(await actorOf(world.db, token, later(30)), null)
  await endSession(world.db, token)
  assert.equal(await actorOf(world.db, token, now), null)
  const closed = await start('auditor')
  await world.db`update account set closed_at = ${now} where id = ${world.ids.accounts.auditor}`
  assert.equal(await actorOf(world.db, closed, now), null)
})

test('no token, an unknown one and a hash instead of a token are nobody', async () => {
  const token = await start('cell')
  const [row] = await world.db<{ hash: string }[]>`
    select encode(token_hash, 'hex') as hash from session where account_id = ${world.ids.accounts.cell} limit 1`
  for (const wrong of [undefined, '', `${token}x`, row!.hash]) assert.equal(await actorOf(world.db, wrong, now), null)
})

test('an office held until yesterday or from tomorrow is not held today', async () => {
  const token = await start('head')
  const officesAt = async (instant: Date) => (await actorOf(world.db, token, instant))!.actor.officeIds
  await world.db`update office_holder set held_to = '2026-03-02' where account_id = ${world.ids.accounts.head}`
  assert.deepEqual(await officesAt(now), [world.ids.officeHead])
  assert.deepEqual(await officesAt(later(1)), [])
  await world.db`update office_holder set held_from = '2026-03-03', held_to = null where account_id = ${world.ids.accounts.head}`
  assert.deepEqual(await officesAt(now), [])
  assert.deepEqual(await officesAt(later(1)), [world.ids.officeHead])
})
