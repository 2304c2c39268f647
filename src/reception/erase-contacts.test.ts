import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { systemOf } from '../platform/actor.ts'
import { addRemark } from './add-remark.ts'
import { eraseContacts, erasing } from './erase-contacts.ts'
import { sendDemand } from './send-demand.ts'
import { newSendingKey } from './token.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const clock = () => ({ ...world.context('visitor'), actor: systemOf(world.ids.command) })
const names = async () =>
  (await world.db<{ name: string }[]>`select name from asker where name is not null order by name`).map(({ name }) => name)

test('a year after they were last of use contact details are gone, and the demand and its link stay', async () => {
  const visitor = world.context('visitor')
  const send = (name: string) =>
    sendDemand(visitor, { key: newSendingKey(), name, phone: '0611223344', parts: [{ text: 'نطلب إصلاح الإنارة في الزنقة' }] })
  const { token } = await send('أول')
  await send('ثان')
  world.clock.set('2026-06-01')
  const [demand] = await world.db<
    { demandId: string }[]
  >`select j.demand_id from demand_asker j join asker a on a.id = j.asker_id where a.name = 'أول'`
  await addRemark(visitor, { token, demandId: demand!.demandId, text: 'ما زال الظلام' })
  world.clock.set('2027-03-02')
  await erasing.run(clock(), world.publicDb)
  assert.deepEqual(await names(), ['أول', 'ثان'])
  world.clock.set('2027-03-03')
  await erasing.run(clock(), world.publicDb)
  assert.deepEqual(await names(), ['أول'])
  world.clock.set('2027-06-02')
  await Promise.all([erasing.run(clock(), world.publicDb), erasing.run(clock(), world.publicDb)])
  assert.deepEqual(await names(), [])
  assert.equal((await world.request('visitor', `/receipts/${token}`)).status, 200)
})

test('only the clock erases', async () => {
  for (const person of ['visitor', 'cell', 'administrator'] as const)
    await assert.rejects(eraseContacts(world.context(person), {}), /forbidden/)
})
