import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { everyMail } from '../../test/mail.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { holdMeeting } from '../meetings/hold-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { postponeMeeting } from '../meetings/postpone-meeting.ts'
import { rescheduleMeeting } from '../meetings/reschedule-meeting.ts'
import { systemOf } from '../platform/actor.ts'
import { createContext } from '../platform/context.ts'
import { openSeries } from '../series/open-series.ts'
import { admitAssociation } from './admit-association.ts'
import { answerInvitation } from './answer-invitation.ts'
import { askToAttend } from './ask-to-attend.ts'
import { inviteAssociations } from './invite-associations.ts'
import { inviteByRule } from './invite-by-rule.ts'
import { refuseAssociation } from './refuse-association.ts'
import { reminding } from './remind-invited.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(() => world.clock.set('2026-03-02'))

const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-18', time: '15:00', place: 'قاعة الاجتماعات' }
const cell = () => world.context('cell')
const reason = 'القاعة لا تسع أكثر من المدعوين'

async function announced(more: Record<string, unknown> = {}): Promise<{ meetingId: string; ref: string }> {
  const { id: meetingId, ref } = await planMeeting(cell(), { ...details, ...more })
  await announceMeeting(cell(), { meetingId })
  await sampleRecord(world).release(meetingId)
  await everyMail(world)
  return { meetingId, ref }
}

const mails = () => everyMail(world)

const stateOf = async (meetingId: string, associationId: string) => {
  const [row] = await world.db<{ state: string }[]>`
    select state from invitation where meeting_id = ${meetingId} and association_id = ${associationId}`
  return row?.state
}
const text = async (person: Person, path: string) => (await world.request(person, path)).text()

describe('inviting by the rule', () => {
  it('invites those whom the series names, writes to them with an entry for their calendar, and says so in public', async () => {
    const rule = 'تدعى جمعيات آباء التلاميذ قبل عشرة أيام من كل لقاء.'
    const plan = { nameAr: 'لقاءات المدارس', nameFr: 'Rencontres scolaires', cadence: 'monthly', rule, invitedKinds: ['parents'] }
    const { id: seriesId } = await openSeries(cell(), plan)
    const { meetingId, ref } = await announced({ seriesId })
    assert.equal((await inviteByRule(cell(), { meetingId })).invited, 1)
    assert.deepEqual(
      [await stateOf(meetingId, world.ids.association), await stateOf(meetingId, world.ids.association2)],
      [undefined, 'invited'],
    )
    const [mail, ...others] = await mails()
    assert.deepEqual([mail!.to, others.length], ['association2@example.org', 0])
    assert.match(mail!.attachments![0]!.content, /METHOD:REQUEST[\s\S]*STATUS:CONFIRMED/)
    assert.ok(mail!.text.includes('http://localhost:3000/desk/invitations'))
    const html = await text('visitor', `/meetings/${ref}`)
    assert.ok(html.includes('دُعيت جمعية واحدة') && html.includes('جمعية آباء تلاميذ الزيتون'))
  })

  it('begins the roll call of the meeting: whoever excused themselves stands there as excused, first', async () => {
    const { meetingId, ref } = await announced()
    const associationIds = [world.ids.association, world.ids.association2]
    await inviteAssociations(cell(), { meetingId, associationIds })
    await answerInvitation(world.context('association2'), { meetingId, answer: 'excused', reason: 'سفر' })
    world.clock.set('2026-03-18')
    const html = await text('cell', `/desk/meetings/${ref}`)
    const chosen = [...html.matchAll(/<option value="(\w+)" selected/g)].map(([, value]) => value)
    assert.deepEqual(chosen.toSorted(), ['excused', 'invited'])
    world.clock.set('2026-03-02')
  })

  it('leaves out those who are suspended or only under verification, and finds nobody new the second time', async () => {
    const { meetingId } = await announced()
    await world.db`update association set state = 'suspended', state_reason = 'طلب منها' where id = ${world.ids.association2}`
    try {
      await inviteByRule(cell(), { meetingId })
      assert.equal(await stateOf(meetingId, world.ids.association2), undefined)
      await assert.rejects(inviteByRule(cell(), { meetingId }), { kind: 'conflict', reason: 'nobodyNew' })
      const chosen = { meetingId, associationIds: [world.ids.association2] }
      await assert.rejects(inviteAssociations(cell(), chosen), { fields: { associationIds: 'associationUnknown' } })
    } finally {
      await world.db`update association set state = 'accredited', state_reason = null where id = ${world.ids.association2}`
    }
  })

  it('by two at once invites once', async () => {
    const { meetingId } = await announced()
    await Promise.allSettled([inviteByRule(cell(), { meetingId }), inviteByRule(cell(), { meetingId })])
    assert.equal((await mails()).length, 2, 'one mail an association')
  })

  it('waits until the meeting is announced, and ends with its day', async () => {
    const { id: meetingId } = await planMeeting(cell(), details)
    await assert.rejects(inviteByRule(cell(), { meetingId }), { kind: 'conflict', reason: 'notOpen' })
    const { meetingId: over } = await announced()
    world.clock.set('2026-03-19')
    await assert.rejects(inviteByRule(cell(), { meetingId: over }), { kind: 'conflict', reason: 'notOpen' })
  })
})

describe('an association that is invited', () => {
  it('says that it comes, or excuses itself, until the day; and reads the meeting on its desk', async () => {
    const { meetingId, ref } = await announced()
    assert.equal((await world.request('association', `/desk/meetings/${ref}`)).status, 404)
    await inviteAssociations(cell(), { meetingId, associationIds: world.ids.association })
    assert.equal((await world.request('association', `/desk/meetings/${ref}`)).status, 200)
    assert.equal((await world.request('association2', `/desk/meetings/${ref}`)).status, 404)
    await answerInvitation(world.context('association'), { meetingId, answer: 'accepted' })
    await answerInvitation(world.context('association'), { meetingId, answer: 'excused', reason: 'نشاط في نفس اليوم' })
    assert.equal(await stateOf(meetingId, world.ids.association), 'excused')
    assert.ok((await text('cell', `/desk/meetings/${ref}/invitations`)).includes('نشاط في نفس اليوم'))
    world.clock.set('2026-03-19')
    await assert.rejects(answerInvitation(world.context('association'), { meetingId, answer: 'accepted' }), { reason: 'notOpen' })
  })

  it('cannot answer for a meeting to which it is not invited', async () => {
    const { meetingId } = await announced()
    await assert.rejects(answerInvitation(world.context('association'), { meetingId, answer: 'accepted' }), { reason: 'notInvited' })
  })

  it('sees in the register who came', async () => {
    const { meetingId, ref } = await announced({ day: '2026-03-02' })
    await inviteByRule(cell(), { meetingId })
    await holdMeeting(cell(), { meetingId, attendance: [{ associationId: world.ids.association, state: 'represented' }] })
    assert.match(await text('cell', `/desk/meetings/${ref}/invitations`), /جمعية النخيل للتنمية[\s\S]*ممثَّل/)
    assert.ok((await text('association', '/desk/invitations')).includes('ممثَّل'))
  })
})

describe('an association that was not invited', () => {
  it('asks to come once; a yes is an invitation that is answered already', async () => {
    const { meetingId, ref } = await announced()
    assert.ok((await text('association', '/desk/invitations')).includes(`/desk/invitations/${ref}/request`))
    await askToAttend(world.context('association'), { meetingId })
    await assert.rejects(askToAttend(world.context('association'), { meetingId }), { kind: 'conflict', reason: 'alreadyAsked' })
    await admitAssociation(cell(), { meetingId, associationId: world.ids.association })
    assert.equal(await stateOf(meetingId, world.ids.association), 'accepted')
    assert.deepEqual(
      (await mails()).map(({ to }) => to),
      ['association@example.org'],
    )
    assert.ok((await text('visitor', `/meetings/${ref}`)).includes('جمعية النخيل للتنمية'))
  })

  it('reads why it was refused, and nobody else does', async () => {
    const { meetingId, ref } = await announced()
    await askToAttend(world.context('association'), { meetingId })
    const no = { meetingId, associationId: world.ids.association }
    await assert.rejects(refuseAssociation(cell(), { ...no, reason: 'لا' }), { fields: { reason: 'reasonMissing' } })
    await refuseAssociation(cell(), { ...no, reason })
    await assert.rejects(admitAssociation(cell(), no), { kind: 'conflict', reason: 'notRequested' })
    assert.ok((await text('association', '/desk/invitations')).includes(reason))
    assert.ok(!(await text('association2', '/desk/invitations')).includes(reason))
    assert.ok(!(await text('visitor', `/meetings/${ref}`)).includes(reason))
  })

  it('does not read of a meeting whose title nobody has signed', async () => {
    const { id: meetingId } = await planMeeting(cell(), { ...details, title: 'عنوان لم يوقع عليه أحد' })
    await announceMeeting(cell(), { meetingId })
    assert.ok(!(await text('association', '/desk/invitations')).includes('عنوان لم يوقع عليه أحد'))
  })
})

describe('the reminder', () => {
  const system = () =>
    createContext({ db: world.db, actor: systemOf(world.ids.command), now: world.clock.now, publicUrl: 'http://localhost' })
  const remind = () => reminding.run(system(), world.publicDb)

  it('comes three days before, never in quiet hours, once, and not to those who excused themselves', async () => {
    await world.db`delete from invitation`
    const { meetingId } = await announced()
    await inviteByRule(cell(), { meetingId })
    await answerInvitation(world.context('association2'), { meetingId, answer: 'excused' })
    await mails()
    world.clock.set('2026-03-14')
    await remind()
    assert.deepEqual(await mails(), [])
    world.clock.set('2026-03-15', '06:00')
    await remind()
    const waiting = await world.db<{ data: { quiet: unknown } }[]>`select data from job where name in ('mail', 'news')`
    assert.deepEqual(
      waiting.map(({ data }) => data.quiet),
      [{ quietFrom: 21, quietUntil: 8 }],
    )
    world.clock.set('2026-03-15', '09:00')
    await remind()
    const [written] = await world.db`select count(*)::int as n from ledger where act = 'invitations.remind-invited'`
    assert.equal(written!.n, 1)
    assert.deepEqual(
      (await mails()).map(({ to }) => to),
      ['association@example.org'],
    )
  })

  it('comes again when the day has moved', async () => {
    await world.db`delete from invitation`
    const { meetingId } = await announced()
    await inviteAssociations(cell(), { meetingId, associationIds: [world.ids.association] })
    world.clock.set('2026-03-16')
    await remind()
    await postponeMeeting(cell(), { meetingId, reason })
    await rescheduleMeeting(cell(), { meetingId, day: '2026-03-26', time: '15:00', place: 'دار الشباب' })
    await mails()
    await remind()
    assert.equal((await mails()).length, 0)
    world.clock.set('2026-03-24')
    await remind()
    assert.equal((await mails()).length, 1)
  })
})

it('only the cell invites, admits and refuses; only associations answer and ask', async () => {
  const { meetingId } = await announced()
  const associationId = world.ids.association
  for (const person of people) {
    const context = world.context(person)
    const asks = person === 'association' || person === 'association2'
    if (person !== 'cell') {
      await assert.rejects(inviteByRule(context, { meetingId }), { kind: 'forbidden' }, person)
      await assert.rejects(inviteAssociations(context, { meetingId, associationIds: [associationId] }), { kind: 'forbidden' }, person)
      await assert.rejects(admitAssociation(context, { meetingId, associationId }), { kind: 'forbidden' }, person)
      await assert.rejects(refuseAssociation(context, { meetingId, associationId, reason }), { kind: 'forbidden' }, person)
    }
    if (asks) continue
    await assert.rejects(answerInvitation(context, { meetingId, answer: 'accepted' }), { kind: 'forbidden' }, person)
    await assert.rejects(askToAttend(context, { meetingId }), { kind: 'forbidden' }, person)
  }
})
