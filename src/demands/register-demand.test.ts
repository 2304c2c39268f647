import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { registerDemand } from './register-demand.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const original = 'نطلب دورية قرب المدرسة عند خروج التلاميذ'
const fieldsOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof Refusal ? error.fields : error
}

test('numbers run within the year of receipt, without gaps even when two come at once', async () => {
  const [first] = [await demands.register({ receivedOn: '2025-12-30' })]
  assert.equal(first!.ref, 'BM-2025-0001')
  const two = await Promise.all([demands.register(), demands.register()])
  assert.deepEqual(two.map(({ ref }) => ref).sort(), ['BM-2026-0001', 'BM-2026-0002'])
})

test('the cell registers for a person, whose name is not asked, and for any association', async () => {
  const { id } = await registerDemand(world.context('cell'), { channel: 'telephone', original, timeBand: 'school_entry_exit' })
  const demand = await demands.now(id)
  assert.equal(demand.associationId, null)
  assert.equal(demand.timeBand, 'school_entry_exit')
  assert.equal(demand.answerDueOn, '2026-03-30')
})

test('an association registers its own today by form, whatever it sends', async () => {
  const { id } = await registerDemand(world.context('association'), { original, channel: 'paper', receivedOn: '2024-01-01' })
  const demand = await demands.now(id)
  assert.equal(demand.associationId, world.ids.association)
  assert.equal(demand.channel, 'form')
  assert.equal(demand.receivedOn, '2026-03-02')
})

test('an association does not register for another, nobody else registers', async () => {
  await assert.rejects(registerDemand(world.context('association'), { original, associationId: world.ids.association2 }), /forbidden/)
  for (const person of ['head', 'auditor', 'publisher', 'administrator', 'visitor'] as const)
    await assert.rejects(registerDemand(world.context(person), { original, channel: 'form' }), /forbidden/)
})

test('what is wrong is said at its field', async () => {
  const cell = world.context('cell')
  assert.deepEqual(await fieldsOf(registerDemand(cell, { channel: 'form', original: ' قصير ' })), { original: 'originalMissing' })
  assert.deepEqual(await fieldsOf(registerDemand(cell, { original })), { channel: 'channelMissing' })
  assert.deepEqual(await fieldsOf(registerDemand(cell, { original, channel: 'pigeon' })), { channel: 'channelMissing' })
  assert.deepEqual(await fieldsOf(registerDemand(cell, { original, channel: 'form', receivedOn: '2026-03-03' })), {
    receivedOn: 'dayAhead',
  })
  assert.deepEqual(await fieldsOf(registerDemand(cell, { original, channel: 'form', receivedOn: '3/3/2026' })), {
    receivedOn: 'dayInvalid',
  })
  const elsewhere = world.ids.district
  assert.deepEqual(await fieldsOf(registerDemand(cell, { original, channel: 'form', associationId: elsewhere })), {
    associationId: 'associationUnknown',
  })
  assert.deepEqual(await fieldsOf(registerDemand(cell, { original, channel: 'form', meetingId: elsewhere })), {
    meetingId: 'meetingUnknown',
  })
})

test('the number of an identity card is not kept, whoever types it', async () => {
  const cell = world.context('cell')
  for (const more of [{ original: `${original} بطاقتي AB123456` }, { original, placeWords: 'دار صاحب البطاقة BH456789' }])
    assert.deepEqual(await fieldsOf(registerDemand(cell, { channel: 'telephone', ...more })), { original: 'identityCard' })
  assert.equal((await world.db`select 1 from demand where original || coalesce(place_words, '') ~ '[A-Z]{2}[0-9]{6}'`).length, 0)
})

test('nothing new is registered for a suspended association', async () => {
  const { db, ids } = world
  await db`update association set state = 'suspended', state_reason = 'حل الجمعية' where id = ${ids.association2}`
  assert.deepEqual(await fieldsOf(demands.register({ associationId: ids.association2 })), { associationId: 'associationSuspended' })
})
