import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { type SampleRoom, sampleRooms } from '../../test/room-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { inviteGuests } from '../invitations/guests/invite-guests.ts'
import { notePresence } from '../invitations/guests/note-presence.ts'
import { newId } from '../platform/ids.ts'
import { closeRoom } from '../room/close-room.ts'
import { presenceCode } from '../room/presence-code.ts'
import { presenceLink } from '../room/presence-link.ts'
import { answerWave } from './answer-wave.ts'
import { closeWave } from './close-wave.ts'
import { draftWave } from './draft-wave.ts'
import { itemsOf } from './items.ts'
import { openWave } from './open-wave.ts'
import { listCounts } from './queries/counts.ts'
import { takeByPresence } from './take-by-presence.ts'
import { takeInvitation } from './take-invitation.ts'

let world: World
let rooms: ReturnType<typeof sampleRooms>
before(async () => {
  world = await testWorld()
  world.clock.set('2026-03-02')
  rooms = sampleRooms(world)
})
after(() => world.close())

const visitor = () => world.context('visitor')
const said = { adult: 'yes' as const, ...Object.fromEntries(itemsOf.meeting.map((item) => [item, '4'])) }

async function opened() {
  const wave = await draftWave(world.context('cell'), { questionnaire: 'meeting' })
  await openWave(world.context('cell'), { waveId: wave.id })
  return wave
}

async function secretOf({ meetingId }: SampleRoom): Promise<string> {
  const [room] = await world.db<{ secret: string }[]>`select secret from room where meeting_id = ${meetingId}`
  return room!.secret
}

/** Says by the code on the wall that the association is there. @returns where the telephone is led */
async function declare(room: SampleRoom): Promise<string> {
  const code = presenceCode(await secretOf(room), world.clock.now())
  const form = { operationId: newId(), associationId: world.ids.association, women: '2', men: '1' }
  const answer = await world.request('visitor', `/presence/${room.ref}/${code}`, { form })
  return answer.headers.get('location')!.split('?')[0]!
}

async function held(room: SampleRoom): Promise<void> {
  await rooms.send('cell', room, [rooms.present('office', world.ids.officeHead)])
  await closeRoom(world.context('cell'), { meetingId: room.meetingId })
}

test('whoever came without an account keeps a link from the room, answers once after the meeting, and is named nowhere', async () => {
  const before = await rooms.opened()
  assert.doesNotMatch(await (await world.request('visitor', await declare(before))).text(), /trust\/meetings/, 'nobody will ask')
  const wave = await opened()
  const room = await rooms.opened()
  const thanks = await world.request('visitor', await declare(room))
  assert.equal(thanks.headers.get('cache-control'), 'no-store')
  const [path] = (await thanks.text()).match(/\/trust\/meetings\/[\w-]+\/[\w-]{24}/)!
  const early = await world.request('visitor', path!)
  assert.equal(early.headers.get('cache-control'), 'no-store')
  assert.match(await early.text(), /بعد تسجيل انعقاد اللقاء/)
  assert.equal((await world.request('visitor', path!, { form: {} })).status, 409)
  await held(room)
  assert.match(await (await world.request('visitor', path!)).text(), /فتح الأسئلة/)
  // Signed in as somebody else or not: the ledger names nobody.
  const way = await world.request('head', path!, { form: {} })
  const form = way.headers.get('location')!.split('?')[0]!
  assert.equal((await world.request('visitor', form, { form: said })).status, 303)
  assert.match(await (await world.request('visitor', path!)).text(), /وصل جواب/)
  assert.equal((await world.request('visitor', path!, { form: {} })).status, 409)
  const own = { waveId: wave.id, eventId: room.meetingId }
  await assert.rejects(takeInvitation(world.context('association'), own), /answeredAlready/, 'one answer, by whichever way')
  const acts = await world.db<
    { line: string }[]
  >`select l::text as line from ledger l where l.act in ('trust.take-by-presence', 'trust.answer-wave')`
  assert.ok(acts.length >= 2)
  for (const { line } of acts) assert.ok(![world.ids.association, form.split('/').at(-1)!].some((one) => line.includes(one)), line)
  await closeWave(world.context('cell'), { waveId: wave.id })
})

test('two telephones of one association at once have one answer', async () => {
  const wave = await opened()
  const room = await rooms.opened()
  const [ref, link] = (await declare(room)).split('/').slice(-2) as [string, string]
  await held(room)
  const both = await Promise.all([1, 2].map(() => takeByPresence(visitor(), { ref, link })))
  const used = await Promise.allSettled(both.map(({ token }) => answerWave(visitor(), { token, ...said })))
  assert.deepEqual(used.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const counts = await listCounts(world.db, world.ids.command, wave.id)
  assert.deepEqual(
    counts.map((one) => one.counts['4']),
    [1, 1, 1],
  )
  await closeWave(world.context('cell'), { waveId: wave.id })
})

test('a link that is made up, of another room, of who was not there, or used after the closing gives nothing', async () => {
  const wave = await opened()
  const room = await rooms.opened()
  const link = (await declare(room)).split('/').at(-1)!
  await held(room)
  const other = presenceLink('another secret', world.ids.association)
  for (const wrong of [other, 'x', '']) await assert.rejects(takeByPresence(visitor(), { ref: room.ref, link: wrong }), /linkUnknown/)
  assert.equal((await world.request('visitor', `/trust/meetings/${room.ref}/${other}`)).status, 404)
  await assert.rejects(takeByPresence(visitor(), { ref: 'BM-L-1999-01', link }), /linkUnknown/)
  const absent = presenceLink(await secretOf(room), world.ids.association2)
  await assert.rejects(takeByPresence(visitor(), { ref: room.ref, link: absent }), /notThere/)
  for (const person of ['cell', 'association'] as const)
    await assert.rejects(takeByPresence(world.context(person), { ref: room.ref, link }), /take-by-presence/, 'the ledger would name them')
  await closeWave(world.context('cell'), { waveId: wave.id })
  await assert.rejects(takeByPresence(visitor(), { ref: room.ref, link }), /notOpen/)
  assert.match(await (await world.request('visitor', `/trust/meetings/${room.ref}/${link}`)).text(), /لا أسئلة مفتوحة/)
})

test('a partner that was a guest answers by its account, and not one that stayed away', async () => {
  const wave = await opened()
  const demands = sampleDemands(world)
  const { partnerId } = await demands.referred()
  const { commandId, accountId } = world.context('partner').actor
  await world.db`insert into partner_contact ${world.db({ commandId, accountId, partnerId })}`
  const room = await rooms.opened()
  const { meetingId } = room
  await inviteGuests(world.context('cell'), { meetingId, partnerIds: [partnerId] })
  await held(room)
  const own = { waveId: wave.id, eventId: meetingId }
  const [guest] = await world.db<{ id: string }[]>`select id from guest where meeting_id = ${meetingId}`
  await notePresence(world.context('cell'), { meetingId, guestId: guest!.id, presence: 'absent' })
  await assert.rejects(takeInvitation(world.context('partner'), own), /take-invitation/)
  await notePresence(world.context('cell'), { meetingId, guestId: guest!.id, presence: 'present' })
  assert.match(await (await world.request('partner', '/desk/trust/invitations')).text(), new RegExp(room.ref))
  const { token } = await takeInvitation(world.context('partner'), own)
  await answerWave(visitor(), { token, ...said })
  await assert.rejects(takeInvitation(world.context('partner'), own), /answeredAlready/)
  await closeWave(world.context('cell'), { waveId: wave.id })
})
