import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { refused } from '../../test/refused.ts'
import { type SampleRoom, sampleRooms } from '../../test/room-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { newId } from '../platform/ids.ts'
import { closeRoom } from '../room/close-room.ts'
import { presenceCode } from '../room/presence-code.ts'
import { answerWave } from './answer-wave.ts'
import { closeWave } from './close-wave.ts'
import { countPeople } from './count-people.ts'
import { draftWave } from './draft-wave.ts'
import { itemsOf } from './items.ts'
import { openWave } from './open-wave.ts'
import { takePlace } from './take-place.ts'

let world: World
let rooms: ReturnType<typeof sampleRooms>
let waveId: string
before(async () => {
  world = await testWorld()
  world.clock.set('2026-03-02')
  rooms = sampleRooms(world)
  waveId = (await draftWave(world.context('cell'), { questionnaire: 'meeting' })).id
  await openWave(world.context('cell'), { waveId })
})
after(() => world.close())

const visitor = () => world.context('visitor')
const said = { adult: 'yes' as const, ...Object.fromEntries(itemsOf.meeting.map((item) => [item, '2'])) }

async function codeOf({ meetingId }: SampleRoom): Promise<string> {
  const [room] = await world.db<{ secret: string }[]>`select secret from room where meeting_id = ${meetingId}`
  return presenceCode(room!.secret, world.clock.now())
}

/** A room in which so many were counted who came for themselves. */
async function opened(count: number) {
  const room = await rooms.opened()
  await countPeople(world.context('cell'), { ref: room.ref, people: String(count) })
  return { ...room, code: await codeOf(room) }
}

async function held(room: SampleRoom): Promise<void> {
  await rooms.send('cell', room, [rooms.present('office', world.ids.officeHead)])
  await closeRoom(world.context('cell'), { meetingId: room.meetingId })
}

const given = async ({ meetingId }: SampleRoom) =>
  (await world.db`select people, given from trust_place where meeting_id = ${meetingId}`)[0]

test('a resident takes a link in the room by the code on the wall, and answers once after the meeting', async () => {
  const room = await opened(2)
  const wall = await (await world.request('visitor', `/presence/${room.ref}/${room.code}`)).text()
  const [path] = wall.match(/\/trust\/meetings\/[\w-]+\/places\/\w+/)!
  const page = await world.request('visitor', path!)
  assert.equal(page.headers.get('cache-control'), 'no-store')
  const [, key] = (await page.text()).match(/name="key" value="([^"]+)"/)!
  // Signed in as somebody or not: the ledger names nobody.
  const way = await world.request('head', path!, { form: { key: key! } })
  const form = way.headers.get('location')!.split('?')[0]!
  const again = await world.request('visitor', path!, { form: { key: key! } })
  assert.equal(again.headers.get('location')!.split('?')[0], form, 'the same form is the same place')
  assert.deepEqual({ ...(await given(room)) }, { people: 2, given: 1 })
  assert.match(await (await world.request('visitor', form)).text(), /لم ينعقد اللقاء بعد/)
  assert.equal((await world.request('visitor', form, { form: said })).status, 409)
  await held(room)
  assert.equal((await world.request('visitor', form, { form: said })).status, 303)
  assert.equal((await world.request('visitor', form, { form: said })).status, 409)
  assert.deepEqual((await world.request('visitor', path!)).headers.getSetCookie(), [])
})

test('there are as many links as people, also when all take one at once; the cell counts more while the room is open', async () => {
  const room = await opened(3)
  const take = () => takePlace(visitor(), { ref: room.ref, code: room.code, key: newId() })
  const all = await Promise.allSettled(Array.from({ length: 6 }, take))
  assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 3)
  await assert.rejects(take(), refused('placesTaken'))
  assert.match(await (await world.request('visitor', `/trust/meetings/${room.ref}/places/${room.code}`)).text(), /أُخذت الروابط كلها/)
  const few = await world.request('cell', `/desk/trust/meetings/${room.ref}`, { form: { people: '2' } })
  assert.equal(few.status, 422)
  assert.match(await few.text(), /value="2"/)
  await world.request('cell', `/desk/trust/meetings/${room.ref}`, { form: { people: '4' } })
  await take()
  assert.deepEqual({ ...(await given(room)) }, { people: 4, given: 4 })
  await held(room)
  await assert.rejects(countPeople(world.context('cell'), { ref: room.ref, people: '9' }), refused('roomClosed'))
})

test('a code that is old or made up, and a room that is closed, give nothing', async () => {
  const room = await opened(5)
  const take = (code: string) => takePlace(visitor(), { ref: room.ref, code, key: newId() })
  await assert.rejects(take('made-up'), refused('codeExpired'))
  assert.match(await (await world.request('visitor', `/trust/meetings/${room.ref}/places/made-up`)).text(), /الرمز المعروض في القاعة/)
  await assert.rejects(takePlace(visitor(), { ref: 'BM-L-1999-01', code: room.code, key: newId() }), refused('meetingUnknown'))
  await held(room)
  await assert.rejects(take(room.code), refused('codeExpired'))
})

test('only the cell counts, and nobody takes a link under a name', async () => {
  const room = await opened(5)
  for (const person of people) {
    if (person !== 'visitor')
      await assert.rejects(takePlace(world.context(person), { ref: room.ref, code: room.code, key: newId() }), /take-place/)
    if (person !== 'cell') await assert.rejects(countPeople(world.context(person), { ref: room.ref, people: '3' }), /count-people/, person)
  }
  for (const people of ['', 'x', '-1', '201'])
    await assert.rejects(countPeople(world.context('cell'), { ref: room.ref, people }), refused('peopleWrong', 'people'), people)
})

test('who took a link is nowhere: its row is like any other of the meeting, and the ledger tells neither person nor link', async () => {
  const room = await opened(2)
  const { token } = await takePlace(visitor(), { ref: room.ref, code: room.code, key: newId() })
  await held(room)
  await answerWave(visitor(), { token, ...said })
  const rows = await world.db`select area_id, asker_id, used from trust_invitation where event_id = ${room.meetingId}`
  assert.deepEqual([...rows], [{ areaId: world.ids.command, askerId: null, used: true }])
  const acts =
    await world.db`select account_id, office_id, association_id, note from ledger where act = 'trust.take-place' and subject = ${`meeting:${room.meetingId}`}`
  assert.deepEqual([...acts], [{ accountId: null, officeId: null, associationId: null, note: {} }])
  await closeWave(world.context('cell'), { waveId })
  const late = await opened(2)
  await assert.rejects(takePlace(visitor(), { ref: late.ref, code: late.code, key: newId() }), refused('notOpen'))
  assert.match(await (await world.request('visitor', `/trust/meetings/${late.ref}/places/${late.code}`)).text(), /لا أسئلة مفتوحة/)
})
