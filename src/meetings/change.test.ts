import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { everyMail } from '../../test/mail.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { announceMeeting } from './announce-meeting.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { planMeeting } from './plan-meeting.ts'
import { postponeMeeting } from './postpone-meeting.ts'
import { rescheduleMeeting } from './reschedule-meeting.ts'
import { reviseMeeting } from './revise-meeting.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const reason = 'تعذر حضور رؤساء المصالح في هذا اليوم'
const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-20', time: '15:00', place: 'قاعة الاجتماعات' }
const newDay = { day: '2026-03-21', time: '10:00', place: 'دار الشباب' }
const cell = () => world.context('cell')

/** Announced and released, with one association that is invited. */
async function announced(): Promise<{ meetingId: string; ref: string }> {
  const { id: meetingId, ref } = await planMeeting(cell(), details)
  await announceMeeting(cell(), { meetingId })
  const invitation = { commandId: world.ids.command, meetingId, associationId: world.ids.association, way: 'chosen', state: 'invited' }
  await world.db`insert into invitation ${world.db({ ...invitation, askedAt: '2026-03-02T10:00:00Z' })}`
  await sampleRecord(world).release(meetingId)
  await everyMail(world)
  return { meetingId, ref }
}

const mails = () => everyMail(world)

const page = async (ref: string) => (await world.request('visitor', `/meetings/${ref}`)).text()
const feed = async (ref: string) => (await (await world.request('visitor', `/meetings/${ref}.ics`)).text()).replaceAll('\r\n ', '')

describe('a meeting that is postponed', () => {
  it('is seen by everyone at once, and its reason once two have signed it', async () => {
    const { meetingId, ref } = await announced()
    await postponeMeeting(cell(), { meetingId, reason })
    const before = await page(ref)
    assert.ok(before.includes('مؤجل') && before.includes('EventPostponed') && !before.includes(reason))
    await sampleRecord(world).release(meetingId)
    assert.ok((await page(ref)).includes(reason))
  })

  it('falls out of calendars, and comes back on its new day as the same meeting', async () => {
    const { meetingId, ref } = await announced()
    const first = await feed(ref)
    assert.match(first, /SEQUENCE:0\r\n/)
    assert.match(first, /DTSTART:20260320T150000Z\r\nDTEND:20260320T170000Z/)
    await postponeMeeting(cell(), { meetingId, reason })
    assert.match(await feed(ref), /SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/)
    await rescheduleMeeting(cell(), { meetingId, ...newDay })
    const again = await feed(ref)
    assert.match(again, /SEQUENCE:2\r\n[\s\S]*DTSTART:20260321T100000Z[\s\S]*STATUS:CONFIRMED/)
    assert.equal(/UID:(.*)/.exec(again)![1], /UID:(.*)/.exec(first)![1])
  })

  it('does not send people to the old place while the new one waits for its signatures', async () => {
    const { meetingId, ref } = await announced()
    await postponeMeeting(cell(), { meetingId, reason })
    await rescheduleMeeting(cell(), { meetingId, ...newDay })
    const waiting = await page(ref)
    assert.ok(!waiting.includes(details.place) && !waiting.includes(newDay.place) && waiting.includes('EventRescheduled'))
    await sampleRecord(world).release(meetingId)
    assert.ok((await page(ref)).includes(newDay.place))
  })

  it('is told to the invited, with an entry that takes it out of their calendar, and again with its new day', async () => {
    const { meetingId } = await announced()
    await postponeMeeting(cell(), { meetingId, reason })
    const [mail, ...others] = await mails()
    assert.equal(others.length, 0)
    assert.ok(mail!.to === 'association@example.org' && mail!.text.includes(reason))
    assert.match(mail!.attachments![0]!.contentType, /method=CANCEL/)
    assert.match(mail!.attachments![0]!.content, /METHOD:CANCEL[\s\S]*STATUS:CANCELLED/)
    await rescheduleMeeting(cell(), { meetingId, ...newDay })
    const [second] = await mails()
    assert.match(
      second!.attachments![0]!.content.replaceAll('\r\n ', ''),
      /METHOD:REQUEST[\s\S]*SEQUENCE:2[\s\S]*ATTENDEE[^\n]*association@example.org/,
    )
  })

  it('needs a reason, and a day to come', async () => {
    const { meetingId } = await announced()
    await assert.rejects(postponeMeeting(cell(), { meetingId, reason: 'قصير' }), { fields: { reason: 'changeReasonMissing' } })
    await assert.rejects(rescheduleMeeting(cell(), { meetingId, ...newDay }), { kind: 'conflict', reason: 'notPostponed' })
    await postponeMeeting(cell(), { meetingId, reason })
    await assert.rejects(rescheduleMeeting(cell(), { meetingId, ...newDay, day: '2026-03-01' }), { fields: { day: 'dayPast' } })
  })
})

describe('a meeting that is corrected', () => {
  const other = { ...details, title: 'لقاء حول محيط الإعداديات', time: '16:30', place: 'قاعة البلدية', lengthMinutes: 90 }

  it('as a draft may change in everything, without a word to anybody', async () => {
    await mails()
    const { id: meetingId, ref } = await planMeeting(cell(), details)
    const chair = { chairOfficeId: world.ids.officeHead, chairActing: true, origin: 'partner' }
    await reviseMeeting(cell(), { meetingId, ...other, day: '2026-03-24', ...chair })
    const [row] =
      await world.db`select title, day, time, place, length_minutes, chair_office_id, chair_acting, origin, state from meeting where ref = ${ref}`
    assert.deepEqual({ ...row }, { ...other, ...chair, day: '2026-03-24', state: 'draft' })
    assert.deepEqual(await mails(), [])
  })

  it('after it was announced is told to the invited, and new words wait for their signatures', async () => {
    const { meetingId, ref } = await announced()
    await reviseMeeting(cell(), { meetingId, ...other })
    const [mail, ...others] = await mails()
    assert.equal(others.length, 0)
    assert.ok(mail!.subject.includes(other.title) && mail!.text.includes(other.place) && mail!.text.includes('16:30'))
    assert.match(mail!.attachments![0]!.content, /METHOD:REQUEST[\s\S]*SEQUENCE:1/)
    assert.match(await feed(ref), /SEQUENCE:1\r\n[\s\S]*DTSTART:20260320T163000Z\r\nDTEND:20260320T180000Z/)
    const waiting = await page(ref)
    assert.ok(!waiting.includes(details.place) && !waiting.includes(other.place))
    await sampleRecord(world).release(meetingId)
    assert.ok((await page(ref)).includes(other.place))
  })

  it('keeps the day that was announced, and is not corrected once it is over, postponed or cancelled', async () => {
    const { meetingId } = await announced()
    await assert.rejects(reviseMeeting(cell(), { meetingId, ...other, day: '2026-03-24' }), { fields: { day: 'postponeInstead' } })
    await postponeMeeting(cell(), { meetingId, reason })
    await assert.rejects(reviseMeeting(cell(), { meetingId, ...other }), { kind: 'conflict', reason: 'notRevisable' })
  })

  it('by two at once holds what the second wrote, and calendars hear of both', async () => {
    const { meetingId, ref } = await announced()
    await Promise.all([reviseMeeting(cell(), { meetingId, ...other }), reviseMeeting(cell(), { meetingId, ...other, time: '17:00' })])
    assert.match(await feed(ref), /SEQUENCE:2\r\n/)
  })

  it('is opened from its page with what was planned, and keeps what was typed when it is refused', async () => {
    const { ref } = await announced()
    const path = `/desk/meetings/${ref}/plan`
    assert.ok((await (await world.request('cell', `/desk/meetings/${ref}`)).text()).includes(`href="${path}"`))
    assert.ok((await (await world.request('cell', path)).text()).includes(`value="${details.place}"`))
    const refused = await world.request('cell', path, { form: { ...other, lengthMinutes: '5' } })
    assert.equal(refused.status, 422)
    assert.ok((await refused.text()).includes(`value="${other.place}"`))
    const done = await world.request('cell', path, { form: { ...other, lengthMinutes: '90' } })
    assert.ok(done.status === 303 && done.headers.get('location')!.startsWith(`/desk/meetings/${ref}?`))
  })
})

describe('a meeting that is cancelled', () => {
  it('is kept in public with its reason, and told to the invited', async () => {
    const { meetingId, ref } = await announced()
    await cancelMeeting(cell(), { meetingId, reason })
    assert.match((await mails())[0]!.attachments![0]!.content, /METHOD:CANCEL/)
    await sampleRecord(world).release(meetingId)
    const html = await page(ref)
    assert.ok(html.includes('EventCancelled') && html.includes('ملغى') && html.includes(reason))
  })

  it('before it was announced goes without a word', async () => {
    const { id: meetingId, ref } = await planMeeting(cell(), details)
    await cancelMeeting(cell(), { meetingId, reason })
    assert.deepEqual(await mails(), [])
    assert.equal((await world.request('visitor', `/meetings/${ref}`)).status, 404)
  })

  it('stays cancelled, whoever tries at the same time', async () => {
    const { meetingId } = await announced()
    const both = await Promise.allSettled([cancelMeeting(cell(), { meetingId, reason }), postponeMeeting(cell(), { meetingId, reason })])
    assert.ok(both.some(({ status }) => status === 'fulfilled'))
    const [row] = await world.db<{ state: string }[]>`select state from meeting where id = ${meetingId}`
    if (row!.state !== 'cancelled') assert.equal(row!.state, 'postponed')
    await assert.rejects(Promise.all([cancelMeeting(cell(), { meetingId, reason }), cancelMeeting(cell(), { meetingId, reason })]), {
      kind: 'conflict',
    })
  })
})

it('only the cell corrects, postpones, sets a new day and cancels', async () => {
  const { meetingId } = await announced()
  for (const person of people.filter((one) => one !== 'cell')) {
    const context = world.context(person)
    await assert.rejects(reviseMeeting(context, { meetingId, ...details }), { kind: 'forbidden' }, person)
    await assert.rejects(postponeMeeting(context, { meetingId, reason }), { kind: 'forbidden' }, person)
    await assert.rejects(rescheduleMeeting(context, { meetingId, ...newDay }), { kind: 'forbidden' }, person)
    await assert.rejects(cancelMeeting(context, { meetingId, reason }), { kind: 'forbidden' }, person)
  }
})

it('one form, two buttons: the page of the meeting offers both, and keeps what was typed', async () => {
  const { ref } = await announced()
  const html = await (await world.request('cell', `/desk/meetings/${ref}`)).text()
  assert.ok(html.includes(`formaction="/desk/meetings/${ref}/postponement"`))
  const returned = await world.request('cell', `/desk/meetings/${ref}/postponement`, { form: { reason: 'قصير' } })
  assert.equal(returned.status, 422)
  assert.ok((await returned.text()).includes('قصير</textarea>'))
  const done = await world.request('cell', `/desk/meetings/${ref}/postponement`, { form: { reason } })
  assert.equal(done.status, 303)
})
