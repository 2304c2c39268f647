import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { refused, sampleRooms } from '../../test/room-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { holdMeeting } from '../meetings/hold-meeting.ts'
import { promiseInMeeting } from './promise-in-meeting.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
let meetingId: string
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
  meetingId = (await sampleRooms(world).announced()).meetingId
  const attendance = [
    { officeId: world.ids.officeHead, state: 'present' },
    { officeId: world.ids.officeChief, state: 'excused' },
  ]
  await holdMeeting(world.context('cell'), { meetingId, attendance })
})
after(() => world.close())

const promise = (demandId: string, more: Record<string, unknown> = {}) => ({
  ...{ demandId, officeId: world.ids.officeHead, text: 'جولتان راجلتان كل أسبوع بمحيط الحديقة' },
  ...{ kind: 'activity', dueOn: '2026-04-15', indicator: 'عدد الجولات المسجلة كل شهر', ...more },
})
const asked = () => demands.qualified({ meetingId, channel: 'meeting' })

test('what an office promised before everyone is its commitment; the ledger keeps who wrote it and for whom', async () => {
  const { id } = await asked()
  await promiseInMeeting(world.context('cell'), promise(id))
  const demand = await demands.now(id)
  assert.equal(demand.state, 'promised')
  assert.ok('commitment' in demand && demand.commitment?.officeId === world.ids.officeHead && demand.commitment.dueOn === '2026-04-15')
  const lines = await world.db`select act, account_id, office_id from ledger where subject = ${`demand:${id}`} order by id desc limit 2`
  const writer = { accountId: world.ids.accounts.cell }
  assert.deepEqual(
    [...lines],
    [
      { act: 'demands.promise-in-meeting', ...writer, officeId: world.ids.officeCell },
      { act: 'demands.answer-demand', ...writer, officeId: world.ids.officeHead },
    ],
  )
  const [entry] = await world.db`select actor_ar from public_record.entry where demand_id = ${id} and kind = 'promised'`
  assert.equal(entry!.actorAr, 'رئيس الهيئة الحضرية')
})

test('an office that was not there has promised nothing there, and a demand that was not made there has no such promise', async () => {
  const { id } = await asked()
  await assert.rejects(promiseInMeeting(world.context('cell'), promise(id, { officeId: world.ids.officeChief })), refused('officeNotThere'))
  const elsewhere = await demands.qualified()
  await assert.rejects(promiseInMeeting(world.context('cell'), promise(elsewhere.id)), refused('officeNotThere'))
  assert.equal((await demands.now(id)).state, 'qualified')
})

test('a promise without a day, or with one that is past, is none', async () => {
  const { id } = await asked()
  await assert.rejects(promiseInMeeting(world.context('cell'), promise(id, { dueOn: '' })), refused('dayInvalid'))
  await assert.rejects(promiseInMeeting(world.context('cell'), promise(id, { dueOn: '2026-03-01' })), refused('dayPast'))
})

test('two at once promise once', async () => {
  const { id } = await asked()
  const both = await Promise.allSettled([1, 2].map(() => promiseInMeeting(world.context('cell'), promise(id))))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('is written down by the cell', async () => {
  const { id } = await asked()
  for (const person of people.filter((one) => one !== 'cell'))
    await assert.rejects(promiseInMeeting(world.context(person), promise(id)), /forbidden|missing/, person)
})
