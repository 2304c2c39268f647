import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { everyMail } from '../../../test/mail.ts'
import { validateEverywhere } from '../../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../../test/world.ts'
import { announceMeeting } from '../../meetings/announce-meeting.ts'
import { cancelMeeting } from '../../meetings/cancel-meeting.ts'
import { holdMeeting } from '../../meetings/hold-meeting.ts'
import { planMeeting } from '../../meetings/plan-meeting.ts'
import { addPartner } from '../../partners/add-partner.ts'
import { systemOf } from '../../platform/actor.ts'
import { createContext } from '../../platform/context.ts'
import { reminding } from '../remind-invited.ts'
import { answerForGuest } from './answer-for-guest.ts'
import { inviteGuests } from './invite-guests.ts'
import { notePresence } from './note-presence.ts'

let world: World
let partnerId: string
before(async () => {
  world = await testWorld()
  const plan = { nameAr: 'جماعة بني ملال', nameFr: 'Commune de Béni Mellal', competence: 'commune', email: 'commune@example.org' }
  partnerId = (await addPartner(cell(), plan)).id
})
after(() => world.close())
beforeEach(() => world.clock.set('2026-03-02'))

const cell = () => world.context('cell')

async function announced(day = '2026-03-18') {
  const { id: meetingId, ref } = await planMeeting(cell(), { title: 'لقاء حول محيط المدارس', day, time: '15:00', place: 'قاعة الاجتماعات' })
  await announceMeeting(cell(), { meetingId })
  await everyMail(world)
  return { meetingId, ref, path: `/desk/meetings/${ref}/invitations` }
}

async function invited(day?: string) {
  const meeting = await announced(day)
  await inviteGuests(cell(), { meetingId: meeting.meetingId, officeIds: world.ids.officeHead, partnerIds: [partnerId] })
  const rows = await world.db<{ id: string; officeId: string | null }[]>`
    select id, office_id from guest where meeting_id = ${meeting.meetingId}`
  return { ...meeting, office: rows.find((one) => one.officeId)!.id, partner: rows.find((one) => !one.officeId)!.id }
}
const guestOf = async (id: string) => {
  const [row] = await world.db`select state, reason, means, presence from guest where id = ${id}`
  return row
}
const page = async (person: Parameters<World['request']>[0], path: string) => (await world.request(person, path)).text()

describe('services and partners that are invited', () => {
  it('are written to once: the holder of the office with a link, the partner without one', async () => {
    const { meetingId, path } = await invited()
    const mails = await everyMail(world)
    assert.deepEqual(mails.map(({ to }) => to).toSorted(), ['commune@example.org', 'head@example.org'])
    assert.ok(mails.find(({ to }) => to.startsWith('head'))!.text.includes(path))
    assert.doesNotMatch(mails.find(({ to }) => to.startsWith('commune'))!.text, /http/)
    await assert.rejects(inviteGuests(cell(), { meetingId, officeIds: [world.ids.officeHead] }), {
      kind: 'conflict',
      reason: 'guestsKnown',
    })
    assert.deepEqual(await everyMail(world), [])
  })

  it('by two at once stand in the register once', async () => {
    const { meetingId } = await announced()
    const both = { meetingId, officeIds: [world.ids.officeHead], partnerIds: [partnerId] }
    await Promise.allSettled([inviteGuests(cell(), both), inviteGuests(cell(), both)])
    assert.equal((await world.db`select 1 from guest where meeting_id = ${meetingId}`).length, 2)
    assert.equal((await everyMail(world)).length, 2)
  })

  it('are those of the register, and at least one', async () => {
    const { meetingId } = await announced()
    await assert.rejects(inviteGuests(cell(), { meetingId }), { fields: { officeIds: 'noGuestChosen' } })
    await assert.rejects(inviteGuests(cell(), { meetingId, officeIds: [partnerId] }), { fields: { officeIds: 'guestUnknown' } })
    await assert.rejects(inviteGuests(cell(), { meetingId, partnerIds: 'x' }), { kind: 'invalid' })
  })

  it('hear that the meeting falls out, and are reminded of one that stands', async () => {
    const standing = await invited('2026-03-04')
    const { meetingId } = await invited()
    await everyMail(world)
    await cancelMeeting(cell(), { meetingId, reason: 'لم يعد للقاء موضوع' })
    assert.equal((await everyMail(world)).length, 2)
    await answerForGuest(world.context('head'), {
      meetingId: standing.meetingId,
      guestId: standing.office,
      answer: 'excused',
      reason: 'تكوين',
    })
    const system = { db: world.db, actor: systemOf(world.ids.command), now: world.clock.now, publicUrl: 'http://localhost' }
    await reminding.run(createContext(system), world.publicDb)
    await reminding.run(createContext(system), world.publicDb)
    assert.deepEqual(
      (await everyMail(world)).map(({ to }) => to),
      ['commune@example.org'],
    )
  })
})

it('the register is sound HTML for those who write in it and those who answer in it', async () => {
  const { path } = await invited()
  await validateEverywhere(world, [
    ['cell', path],
    ['head', path],
  ])
})

describe('the word of a guest', () => {
  it('is given by whoever holds the office, on the page of the register', async () => {
    const { meetingId, office, path } = await invited()
    assert.ok((await page('head', path)).includes(`value="${office}"`))
    const form = { guestId: office, answer: 'represented', reason: 'نائب رئيس الهيئة' }
    const answer = await world.request('head', path.replace('invitations', 'guests/answer'), { form })
    assert.equal(answer.status, 303)
    assert.deepEqual(await guestOf(office), { state: 'represented', reason: 'نائب رئيس الهيئة', means: 'account', presence: null })
    assert.ok((await page('cell', path)).includes('نائب رئيس الهيئة'))
    await assert.rejects(answerForGuest(world.context('head'), { meetingId, guestId: office, answer: 'represented' }), {
      reason: 'answerKnown',
    })
  })

  it('is written down by the cell with the way in which it came, until the day', async () => {
    const { meetingId, partner } = await invited()
    await assert.rejects(answerForGuest(cell(), { meetingId, guestId: partner, answer: 'accepted' }), { fields: { means: 'meansMissing' } })
    await answerForGuest(cell(), { meetingId, guestId: partner, answer: 'accepted', means: 'letter' })
    assert.deepEqual(await guestOf(partner), { state: 'accepted', reason: null, means: 'letter', presence: null })
    world.clock.set('2026-03-19')
    await assert.rejects(answerForGuest(cell(), { meetingId, guestId: partner, answer: 'excused', means: 'letter' }), { reason: 'notOpen' })
  })

  it('two at once give one answer', async () => {
    const { meetingId, office } = await invited()
    const said = { meetingId, guestId: office, answer: 'accepted' }
    const both = await Promise.allSettled([answerForGuest(world.context('head'), said), answerForGuest(world.context('head'), said)])
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  })

  it('begins the roll call: an office that excused itself stands there as excused', async () => {
    const { meetingId, office, ref } = await invited()
    await answerForGuest(world.context('head'), { meetingId, guestId: office, answer: 'excused', reason: 'تكوين' })
    world.clock.set('2026-03-18')
    const chosen = [...(await page('cell', `/desk/meetings/${ref}`)).matchAll(/<option value="(\w+)" selected/g)].map(([, value]) => value)
    assert.deepEqual(chosen, ['excused'])
  })
})

describe('who of them came', () => {
  it('is noted for partners from the day on, and read for offices from the attendance', async () => {
    const { meetingId, office, partner, path } = await invited()
    const note = { meetingId, guestId: partner, presence: 'represented' }
    await assert.rejects(notePresence(cell(), note), { kind: 'conflict', reason: 'presenceClosed' })
    world.clock.set('2026-03-18')
    await assert.rejects(notePresence(cell(), { ...note, guestId: office }), { reason: 'presenceOfOffices' })
    await holdMeeting(cell(), {
      meetingId,
      attendance: [
        { associationId: world.ids.association, state: 'present' },
        { officeId: world.ids.officeHead, state: 'present' },
      ],
    })
    await notePresence(cell(), note)
    assert.match(await page('cell', path), /رئيس الهيئة الحضرية[\s\S]*حاضر[\s\S]*جماعة بني ملال[\s\S]*ممثَّل/)
  })
})

it('only the cell invites and notes; only it and the holder of the office answer', async () => {
  const { meetingId, office } = await invited()
  for (const person of people) {
    if (person === 'cell') continue
    const context = world.context(person)
    await assert.rejects(inviteGuests(context, { meetingId, partnerIds: [partnerId] }), { kind: 'forbidden' }, person)
    await assert.rejects(notePresence(context, { meetingId, guestId: office, presence: 'present' }), { kind: 'forbidden' }, person)
    if (person === 'head') continue
    const said = { meetingId, guestId: office, answer: 'accepted', means: 'telephone' }
    await assert.rejects(answerForGuest(context, said), { kind: 'forbidden' }, person)
  }
})
