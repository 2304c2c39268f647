import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { everyMail } from '../../test/mail.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { askForMeeting } from './ask-for-meeting.ts'
import { declineRequest } from './decline-request.ts'
import { grantRequest } from './grant-request.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(async () => {
  world.clock.set('2026-03-02')
  await world.db`delete from meeting_request`
  await everyMail(world)
})

const wish = { topic: 'الإنارة حول مدرسة الزيتون', reason: 'تكررت شكايات الآباء من الظلام مساء', wishedDays: 'أي ثلاثاء بعد الثالثة' }
const answer = 'يعقد لقاء في الموضوع نفسه الأسبوع المقبل'
const association = () => world.context('association')
const cell = () => world.context('cell')
const text = async (person: Person, path: string) => (await world.request(person, path)).text()
const mails = () => everyMail(world)

describe('an association that asks for a meeting', () => {
  it('is given at once the day by which it is answered, and everyone sees that it asked', async () => {
    const { id, ref, answerDueOn } = await askForMeeting(association(), wish)
    assert.equal(answerDueOn, '2026-03-09')
    const before = await text('visitor', '/meeting-requests')
    assert.ok(before.includes(ref) && before.includes('جمعية النخيل للتنمية') && before.includes('datetime="2026-03-09"'))
    assert.ok(!before.includes(wish.topic) && !before.includes(wish.reason))
    await sampleRecord(world).release(id)
    const after = await text('visitor', '/meeting-requests')
    assert.ok(after.includes(wish.topic) && !after.includes(wish.reason))
    assert.deepEqual(await mails(), [], 'the cell finds it in its reminder of the day')
  })

  it('may do so through the cell, and gets the answer at the address of the register where it has no account', async () => {
    await world.db`update account set email = null where sign_in_name = 'association2'`
    await world.db`update association set contact_email = 'parents@example.org', language = 'fr' where id = ${world.ids.association2}`
    const form = { ...wish, associationId: world.ids.association2 }
    assert.equal((await world.request('cell', '/desk/meeting-requests', { form })).status, 303)
    await assert.rejects(askForMeeting(cell(), wish), { fields: { associationId: 'associationMissing' } })
    const [row] = await world.db<{ id: string; associationId: string }[]>`select id, association_id from meeting_request`
    assert.equal(row!.associationId, world.ids.association2)
    await declineRequest(cell(), { requestId: row!.id, answer })
    const [mail, ...others] = await mails()
    assert.deepEqual([mail!.to, others.length], ['parents@example.org', 0])
    assert.ok(mail!.text.includes('/fr/meeting-requests'))
    await world.db`update account set email = 'association2@example.org' where sign_in_name = 'association2'`
  })

  it('asks for itself only', async () => {
    await askForMeeting(association(), { ...wish, associationId: world.ids.association2 })
    const [row] = await world.db<{ associationId: string }[]>`select association_id from meeting_request`
    assert.equal(row!.associationId, world.ids.association)
  })

  it('shows late when late, to everyone, also after the answer', async () => {
    const { id: requestId } = await askForMeeting(association(), wish)
    world.clock.set('2026-03-10')
    assert.ok((await text('visitor', '/meeting-requests')).includes('badge-late'))
    assert.ok((await text('association', '/desk/meeting-requests')).includes('badge-late'))
    await declineRequest(cell(), { requestId, answer })
    assert.ok((await text('visitor', '/meeting-requests')).includes('بعد أجله'))
  })

  it('gets a meeting that is planned in the same act and comes from an association', async () => {
    const { id: requestId, ref } = await askForMeeting(association(), wish)
    const { meeting } = await grantRequest(cell(), { requestId, day: '2026-03-24', time: '15:00', place: 'دار الشباب' })
    const [row] = await world.db<
      { origin: string; state: string; title: string }[]
    >`select origin, state, title from meeting where ref = ${meeting}`
    assert.deepEqual({ ...row }, { origin: 'association', state: 'draft', title: wish.topic })
    assert.ok((await mails()).some(({ to, subject }) => to === 'association@example.org' && subject.includes(ref)))
    assert.ok((await text('visitor', '/meeting-requests')).includes('بُرمج لقاء'))
  })

  it('gets a no only with its reasons, which it reads at once and everyone once they are signed', async () => {
    const { id: requestId } = await askForMeeting(association(), wish)
    await assert.rejects(declineRequest(cell(), { requestId, answer: 'لا' }), { fields: { answer: 'answerMissing' } })
    await declineRequest(cell(), { requestId, answer })
    assert.ok((await text('association', '/desk/meeting-requests')).includes(answer))
    assert.ok(!(await text('visitor', '/meeting-requests')).includes(answer))
    await sampleRecord(world).release(requestId)
    assert.ok((await text('visitor', '/meeting-requests')).includes(answer))
  })

  it('reads its own requests and nobody else’s', async () => {
    const { ref } = await askForMeeting(association(), wish)
    assert.ok((await text('association', '/desk/meeting-requests')).includes(ref))
    assert.ok(!(await text('association2', '/desk/meeting-requests')).includes(ref))
  })

  it('waits for two answers at most, also when it asks twice at once', async () => {
    await askForMeeting(association(), wish)
    const both = await Promise.allSettled([askForMeeting(association(), wish), askForMeeting(association(), wish)])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await askForMeeting(world.context('association2'), wish)
  })
})

it('a request is answered once, whoever is first', async () => {
  const { id: requestId } = await askForMeeting(association(), wish)
  const both = await Promise.allSettled([
    grantRequest(cell(), { requestId, day: '2026-03-24', place: 'دار الشباب' }),
    declineRequest(cell(), { requestId, answer }),
  ])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

it('says field by field what is missing, and keeps what was typed', async () => {
  const returned = await world.request('association', '/desk/meeting-requests', { form: { ...wish, reason: '' } })
  assert.equal(returned.status, 422)
  const html = await returned.text()
  assert.ok(html.includes(wish.topic) && html.includes('اكتب لماذا تطلبون اللقاء'))
  const { id: requestId, ref } = await askForMeeting(association(), wish)
  await assert.rejects(grantRequest(cell(), { requestId, day: '2026-03-01', place: 'دار الشباب' }), { fields: { day: 'dayPast' } })
  const form = { day: '2026-03-24', place: '', time: '' }
  const again = await world.request('cell', `/desk/meeting-requests/${ref}/meeting`, { form })
  assert.equal(again.status, 422)
  assert.ok((await again.text()).includes('اكتب مكان اللقاء'))
})

it('associations ask, the cell answers, nobody else does', async () => {
  const { id: requestId } = await askForMeeting(association(), wish)
  for (const person of people) {
    const context = world.context(person)
    if (!person.startsWith('association') && person !== 'cell')
      await assert.rejects(askForMeeting(context, wish), { kind: 'forbidden' }, person)
    if (person === 'cell') continue
    await assert.rejects(grantRequest(context, { requestId, day: '2026-03-24', place: 'دار الشباب' }), { kind: 'forbidden' }, person)
    await assert.rejects(declineRequest(context, { requestId, answer }), { kind: 'forbidden' }, person)
  }
})
