import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { people, testWorld, type World } from '../../test/world.ts'
import { appointHolder } from './appoint-holder.ts'
import { listHoldings, listOffices } from './queries/offices.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(async () => {
  await world.db`delete from office_holder where held_from > '2025-01-01'`
  await world.db`update office_holder set held_to = null`
})

const appoint = (change: Record<string, unknown> = {}, person: (typeof people)[number] = 'administrator') =>
  appointHolder(world.context(person), {
    officeId: world.ids.officeHead,
    accountId: world.ids.accounts.planner,
    from: '2026-03-10',
    ...change,
  })
const history = () => listHoldings(world.db, world.ids.command, world.ids.officeHead)

test('a new holder begins on a day, and the one before ends on the day before', async () => {
  await appoint({ acting: 'yes' })
  const [now, before] = await history()
  assert.deepEqual([now!.holder, now!.acting, now!.heldFrom, now!.heldTo], ['planner', true, '2026-03-10', null])
  assert.deepEqual([before!.holder, before!.heldTo], ['head', '2026-03-09'])
})

test('until that day the office is still held by the one before', async () => {
  await appoint()
  const holderOn = async (day: string) =>
    (await listOffices(world.db, world.ids.command, day)).filter(({ id }) => id === world.ids.officeHead).map(({ holder }) => holder)
  assert.deepEqual(await holderOn('2026-03-09'), ['head'])
  assert.deepEqual(await holderOn('2026-03-10'), ['planner'])
})

test('history is not rewritten, and a closed or unknown account holds nothing', async () => {
  await appoint()
  await assert.rejects(appoint({ accountId: world.ids.accounts.awareness }), { kind: 'conflict', fields: { from: 'appointedLater' } })
  await world.db`update account set closed_at = now() where id = ${world.ids.accounts.partner}`
  for (const accountId of [world.ids.accounts.partner, world.ids.command]) {
    await assert.rejects(appoint({ accountId, from: '2026-04-01' }), { kind: 'invalid', fields: { accountId: 'accountUnknown' } })
  }
  await assert.rejects(appoint({ from: '2026-02-30' }), { fields: { from: 'dayMissing' } })
  await assert.rejects(appoint({ officeId: world.ids.command }), { kind: 'missing', reason: 'officeUnknown' })
})

test('of two appointments for the same day at once, one is refused', async () => {
  const both = await Promise.allSettled([appoint(), appoint({ accountId: world.ids.accounts.awareness })])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await history()).length, 2)
})

test('only the administrator appoints', async () => {
  for (const person of people.filter((one) => one !== 'administrator')) {
    await assert.rejects(appoint({}, person), { kind: 'forbidden', reason: 'appoint-holder' })
  }
})
