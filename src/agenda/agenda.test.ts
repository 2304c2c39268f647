import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { inviteAssociations } from '../invitations/invite-associations.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { cancelMeeting } from '../meetings/cancel-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { openSeries } from '../series/open-series.ts'
import { addItem } from './add-item.ts'
import { moveItem } from './move-item.ts'
import { removeItem } from './remove-item.ts'
import { reviseItem } from './revise-item.ts'
import { sendAgenda } from './send-agenda.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-18', time: '15:00', place: 'قاعة الاجتماعات', lengthMinutes: '90' }
const point = { kind: 'presentation', title: 'المخطط المندمج لمحيط المدارس', minutes: '30' }
const cell = () => world.context('cell')
const text = async (person: Person, path: string) => (await world.request(person, path)).text()

async function announced(more: Record<string, unknown> = {}) {
  const { id: meetingId, ref } = await planMeeting(cell(), { ...details, ...more })
  await announceMeeting(cell(), { meetingId })
  await sampleRecord(world).release(meetingId)
  return { meetingId, ref }
}

const titles = async (meetingId: string) => {
  const rows = await world.db<{ title: string; position: number }[]>`
    select title, position from agenda_item where meeting_id = ${meetingId} order by position`
  assert.deepEqual(
    rows.map(({ position }) => position),
    rows.map((_, n) => n + 1),
  )
  return rows.map(({ title }) => title)
}

describe('an agenda', () => {
  it('is put in order with buttons, and loses a point without a gap', async () => {
    const { meetingId } = await announced()
    const [a, b] = [
      await addItem(cell(), { meetingId, ...point, title: 'أول' }),
      await addItem(cell(), { meetingId, ...point, title: 'ثان' }),
    ]
    await addItem(cell(), { meetingId, ...point, title: 'ثالث' })
    await moveItem(cell(), { meetingId, itemId: b.id, direction: 'up' })
    assert.deepEqual(await titles(meetingId), ['ثان', 'أول', 'ثالث'])
    await reviseItem(cell(), { meetingId, itemId: a.id, ...point, title: 'أول معدل' })
    await removeItem(cell(), { meetingId, itemId: b.id })
    assert.deepEqual(await titles(meetingId), ['أول معدل', 'ثالث'])
    await assert.rejects(removeItem(cell(), { meetingId, itemId: b.id }), { kind: 'missing', reason: 'itemUnknown' })
  })

  it('keeps every point when two move at once', async () => {
    const { meetingId } = await announced()
    const added = []
    for (const title of ['أول', 'ثان', 'ثالث']) added.push(await addItem(cell(), { meetingId, ...point, title }))
    await Promise.all(added.map(({ id }) => moveItem(cell(), { meetingId, itemId: id, direction: 'down' })))
    assert.deepEqual((await titles(meetingId)).sort(), ['أول', 'ثالث', 'ثان'])
  })

  it('shows its length against that of the meeting', async () => {
    const { meetingId, ref } = await announced()
    await addItem(cell(), { meetingId, ...point })
    assert.ok((await text('cell', `/desk/meetings/${ref}/agenda`)).includes('يبقى 50 دقيقة'))
    await addItem(cell(), { meetingId, ...point, minutes: 65 })
    assert.ok((await text('cell', `/desk/meetings/${ref}/agenda`)).includes('يتجاوز مدة اللقاء بـ 15 دقيقة'))
  })

  it('is for everyone once two have signed it, and for the invited before', async () => {
    const { meetingId, ref } = await announced()
    await inviteAssociations(cell(), { meetingId, associationIds: [world.ids.association] })
    await addItem(cell(), { meetingId, ...point })
    await sendAgenda(cell(), { meetingId })
    assert.ok((await text('association', `/desk/meetings/${ref}/agenda`)).includes(point.title))
    assert.equal((await world.request('association2', `/desk/meetings/${ref}/agenda`)).status, 404)
    assert.ok(!(await text('visitor', `/meetings/${ref}`)).includes(point.title))
    await sampleRecord(world).release(meetingId)
    assert.ok((await text('visitor', `/meetings/${ref}`)).includes(`عرض: ${point.title} (30 دقيقة)`))
  })

  it('speaks French to readers of French, with the Arabic title where there is no other', async () => {
    const { meetingId, ref } = await announced()
    await addItem(cell(), { meetingId, ...point, titleFr: 'Les abords des écoles' })
    await addItem(cell(), { meetingId, ...point, titleFr: '' })
    await sendAgenda(cell(), { meetingId })
    await sampleRecord(world).release(meetingId)
    const html = await text('visitor', `/fr/meetings/${ref}`)
    assert.ok(html.includes('Exposé : Les abords des écoles (30 minutes)'))
    assert.ok(
      html.includes(`<bdi lang="ar-MA">Exposé : ${point.title} (30 minutes)</bdi>`) ||
        html.includes(`Exposé : ${point.title} (30 minutes)`),
    )
    assert.ok(!(await text('visitor', `/meetings/${ref}`)).includes('Les abords'))
  })

  it('that changes is to be sent again, and does not take the announcement off the list of signers', async () => {
    const { id: meetingId, ref } = await planMeeting(cell(), details)
    await announceMeeting(cell(), { meetingId })
    await addItem(cell(), { meetingId, ...point })
    await sendAgenda(cell(), { meetingId })
    const waiting = await world.db`select subject_kind from release where subject_id = ${meetingId} and state = 'waiting' order by 1`
    assert.deepEqual(
      waiting.map(({ subjectKind }) => subjectKind),
      ['agenda', 'announcement'],
    )
    assert.ok((await text('cell', `/desk/meetings/${ref}/agenda`)).includes('أُرسل جدول الأعمال يوم'))
    await addItem(cell(), { meetingId, ...point })
    assert.ok(!(await text('cell', `/desk/meetings/${ref}/agenda`)).includes('أُرسل جدول الأعمال يوم'))
  })

  it('begins with the open commitments of its series, and not with those of another', async () => {
    const plan = { nameAr: 'سلسلة الأحياء', nameFr: 'Quartiers', cadence: 'monthly', rule: 'تدعى كل الجمعيات المعتمدة في المدينة.' }
    const [one, other] = [await openSeries(cell(), plan), await openSeries(cell(), plan)]
    const first = await announced({ seriesId: one.id, day: '2026-03-02' })
    const demand = await sampleDemands(world).promised({ meetingId: first.meetingId, channel: 'meeting' })
    const mine = await announced({ seriesId: one.id })
    const theirs = await announced({ seriesId: other.id })
    assert.ok((await text('cell', `/desk/meetings/${mine.ref}`)).includes(demand.ref))
    assert.ok(!(await text('cell', `/desk/meetings/${theirs.ref}`)).includes(demand.ref))
  })

  it('says what is wrong with a point, in its own form, and is closed with its meeting', async () => {
    const { meetingId, ref } = await announced()
    const wrong = await world.request('cell', `/desk/meetings/${ref}/agenda`, { form: { ...point, minutes: '500' } })
    assert.equal(wrong.status, 422)
    assert.ok((await wrong.text()).includes('اكتب المدة بالدقائق'))
    const nobody = '00000000-0000-7000-8000-000000000000'
    await assert.rejects(addItem(cell(), { meetingId, ...point, officeId: nobody }), { fields: { officeId: 'officeUnknown' } })
    await assert.rejects(sendAgenda(cell(), { meetingId }), { reason: 'agendaEmpty' })
    await cancelMeeting(cell(), { meetingId, reason: 'لم يعد للقاء موضوع' })
    await assert.rejects(addItem(cell(), { meetingId, ...point }), { kind: 'conflict', reason: 'agendaClosed' })
  })

  it('is written by the cell only', async () => {
    const { meetingId } = await announced()
    const { id: itemId } = await addItem(cell(), { meetingId, ...point })
    for (const person of people.filter((one) => one !== 'cell')) {
      const context = world.context(person)
      await assert.rejects(addItem(context, { meetingId, ...point }), { kind: 'forbidden' }, person)
      await assert.rejects(reviseItem(context, { meetingId, itemId, ...point }), { kind: 'forbidden' }, person)
      await assert.rejects(moveItem(context, { meetingId, itemId, direction: 'up' }), { kind: 'forbidden' }, person)
      await assert.rejects(removeItem(context, { meetingId, itemId }), { kind: 'forbidden' }, person)
      await assert.rejects(sendAgenda(context, { meetingId }), { kind: 'forbidden' }, person)
    }
  })
})
