import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sampleAwareness, wish } from '../../../test/awareness-sample.ts'
import { counted } from '../../../test/counted.ts'
import { linkIn, takeMail } from '../../../test/mail.ts'
import { refused } from '../../../test/refused.ts'
import { validateEverywhere } from '../../../test/validate-pages.ts'
import { type Person, people, testWorld, type World } from '../../../test/world.ts'
import { datedDebts } from '../../desk/dated-debts.ts'
import type { Pool } from '../../platform/db/connection.ts'
import { closeProgramme } from '../close-programme.ts'
import { cancelSession } from './cancel-session.ts'
import { chooseSlot } from './choose-slot.ts'
import { confirmSession } from './confirm-session.ts'
import { holdSession } from './hold-session.ts'
import { offerSlots } from './offer-slots.ts'
import { postponeSession } from './postpone-session.ts'
import { findSession } from './queries/sessions.ts'
import { requestSession } from './request-session.ts'
import { searchSlots } from './search-slots.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
})
after(() => world.close())
beforeEach(() => world.db`delete from awareness_session`)

const stored = async (ref: string) => (await findSession(world.db, world.ids.command, ref))!
const because = { reason: 'امتحان موحد في ذلك اليوم' }
const statuses = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(({ status }) => status).sort()

/** Nobody but these; then the first of them. */
async function onlyFor(allowed: readonly [Person, ...Person[]], act: (person: Person) => Promise<unknown>): Promise<void> {
  for (const person of people.filter((one) => !allowed.includes(one)))
    await assert.rejects(act(person), (error: Error) => /forbidden|missing/.test(error.message), person)
  await act(allowed[0])
}

describe('a session', () => {
  test('goes from the request of a school to what was held, by offices and counts', async () => {
    const { school, cell, own, officeIds, programmeId } = sample
    const { ref } = await requestSession(school, { schoolId: own, ...wish })
    assert.match(ref, /^BM-T-2026-\d{4}$/)
    await offerSlots(cell, { ref, officeIds })
    const offered = await stored(ref)
    assert.ok(offered.state === 'offered' && offered.slots.length === 5)
    await chooseSlot(school, { ref, slot: '2' })
    await confirmSession(cell, { ref })
    const confirmed = await stored(ref)
    assert.ok(confirmed.state === 'confirmed' && confirmed.code.length >= 10)
    assert.deepEqual([confirmed.day, confirmed.starts, confirmed.ends], ['2026-03-10', '08:15', '09:15'])
    await assert.rejects(holdSession(cell, { ref, classes: 2, girls: 30, boys: 31 }), refused('notYetHeld'))
    world.clock.set('2026-03-10')
    await holdSession(cell, { ref, classes: 2, girls: 30, boys: 31 })
    world.clock.set('2026-03-02')
    const held = await stored(ref)
    assert.ok(held.state === 'held')
    assert.deepEqual([held.classes, held.girls, held.boys, held.programmeId, held.officeIds], [2, 30, 31, programmeId, officeIds])
  })

  test('is asked for in a school year that is declared, for days to come, and twice at once at most', async () => {
    const { cell, own } = sample
    const ask = (more: Record<string, unknown>) => requestSession(cell, { schoolId: own, ...wish, ...more })
    await assert.rejects(ask({ topics: [], format: 'x', classes: '0', minutes: '20', firstDay: '', lastDay: 'never' }), {
      fields: {
        topics: 'topicsMissing',
        format: 'formatMissing',
        classes: 'classesInvalid',
        minutes: 'minutesInvalid',
        firstDay: 'firstDayMissing',
        lastDay: 'lastDayMissing',
      },
    })
    await assert.rejects(ask({ firstDay: '2026-03-02' }), refused('firstDayPast', 'firstDay'))
    await assert.rejects(ask({ lastDay: '2026-03-08' }), refused('endsBefore', 'lastDay'))
    await assert.rejects(ask({ lastDay: '2026-06-30' }), refused('spanTooLong', 'lastDay'))
    await assert.rejects(ask({ firstDay: '2026-08-01', lastDay: '2026-08-10' }), refused('yearUnknown', 'firstDay'))
    assert.deepEqual(await statuses([ask({}), ask({}), ask({})]), ['fulfilled', 'fulfilled', 'rejected'])
    await assert.rejects(ask({}), refused('askedEnough'))
  })

  test('is offered where somebody could come, else refused in words', async () => {
    const { cell, officeIds } = sample
    const ref = await sample.requested({ firstDay: '2026-03-14', lastDay: '2026-03-15' })
    await assert.rejects(offerSlots(cell, { ref, officeIds }), refused('nothingFree'))
    await assert.rejects(offerSlots(cell, { ref, officeIds: [] }), refused('speakersMissing', 'officeIds'))
    await assert.rejects(offerSlots(cell, { ref, officeIds: [world.ids.district] }), refused('speakersMissing', 'officeIds'))
  })

  test('of one speaker never meets another: of two schools that choose one time the second is told', async () => {
    const { cell, other } = sample
    const first = await sample.offered()
    const second = await sample.offered({ schoolId: other })
    const choose = (ref: string) => chooseSlot(cell, { ref, slot: 1 })
    assert.deepEqual(await statuses([choose(first), choose(second)]), ['fulfilled', 'rejected'])
    const left = (await stored(first)).state === 'offered' ? first : second
    await assert.rejects(choose(left), refused('slotTaken', 'slot'))
    await offerSlots(cell, { ref: left, officeIds: sample.officeIds })
    await choose(left)
  })

  test('leaves the first times to a school that nobody has reached, and says so', async () => {
    const { cell, other } = sample
    await sample.chosen()
    await sample.requested({ schoolId: other })
    const again = await sample.requested()
    const { slots } = await searchSlots(cell, await stored(again), sample.officeIds)
    assert.equal(slots[0]!.leftToOthers, 1)
    const unreached = await sample.requested({ schoolId: other })
    assert.equal((await searchSlots(cell, await stored(unreached), sample.officeIds)).slots[0]!.leftToOthers, 0)
  })

  test('is postponed and cancelled with a reason, by the cell or its school, and waits for new times', async () => {
    const { cell, school } = sample
    const ref = await sample.confirmed()
    await assert.rejects(postponeSession(cell, { ref, reason: 'قصير' }), refused('reasonMissing', 'reason'))
    await assert.rejects(postponeSession(cell, { ref, reason: 'اتصلوا بالمدير 0661234567' }), refused('reasonPersonal', 'reason'))
    await postponeSession(school, { ref, ...because })
    const postponed = await stored(ref)
    assert.ok(postponed.state === 'postponed' && postponed.postponedFrom === '2026-03-09' && !('code' in postponed))
    await offerSlots(cell, { ref, officeIds: sample.officeIds })
    assert.deepEqual(await statuses([cancelSession(school, { ref, ...because }), cancelSession(cell, { ref, ...because })]), [
      'fulfilled',
      'rejected',
    ])
    await assert.rejects(cancelSession(cell, { ref, ...because }), refused('notCancellable'))
    await assert.rejects(chooseSlot(cell, { ref, slot: 1 }), refused('nothingOffered'))
  })

  test('is counted once, and never with more pupils than classes hold', async () => {
    const ref = await sample.confirmed()
    world.clock.set('2026-03-09', '18:00')
    const hold = (counts: Record<string, unknown>) => holdSession(sample.cell, { ref, classes: 2, girls: 30, boys: 30, ...counts })
    await assert.rejects(hold({ girls: 0, boys: 0 }), refused('nobodyThere', 'girls'))
    await assert.rejects(hold({ girls: 100, boys: 100 }), refused('tooManyPupils', 'girls'))
    await assert.rejects(hold({ girls: 'many' }), refused('pupilsInvalid', 'girls'))
    assert.deepEqual(await statuses([hold({}), hold({})]), ['fulfilled', 'rejected'])
    await assert.rejects(postponeSession(sample.cell, { ref, ...because }), refused('notPostponable'))
    world.clock.set('2026-03-02')
  })

  test('is moved only by those who may', async () => {
    const { own, other, officeIds } = sample
    await onlyFor(['school', 'awareness'], (person) => requestSession(world.context(person), { schoolId: own, ...wish }))
    await assert.rejects(requestSession(world.context('school'), { schoolId: other, ...wish }), refused('request-session'))
    await world.db`delete from awareness_session`
    const ref = await sample.requested()
    await onlyFor(['awareness'], (person) => offerSlots(world.context(person), { ref, officeIds }))
    await onlyFor(['school', 'awareness'], (person) => chooseSlot(world.context(person), { ref, slot: 1 }))
    await onlyFor(['awareness'], (person) => confirmSession(world.context(person), { ref }))
    const late = await sample.confirmed({ firstDay: '2026-03-11' })
    world.clock.set('2026-03-11', '18:00')
    await onlyFor(['awareness'], (person) => holdSession(world.context(person), { ref: late, classes: 1, girls: 9, boys: 9 }))
    world.clock.set('2026-03-02')
    await onlyFor(['school', 'awareness'], (person) => postponeSession(world.context(person), { ref, ...because }))
    const foreign = await sample.requested({ schoolId: other })
    await assert.rejects(cancelSession(world.context('school'), { ref: foreign, ...because }), refused('sessionUnknown'))
    await onlyFor(['awareness', 'school'], (person) => cancelSession(world.context(person), { ref, ...because }))
  })
})

test('a programme is closed when its days are over and its sessions counted; its small counts stay hidden', async () => {
  const { cell, programmeId } = sample
  await assert.rejects(closeProgramme(cell, { programmeId }), refused('notOver'))
  const ref = await sample.confirmed()
  world.clock.set('2026-04-01')
  await assert.rejects(closeProgramme(cell, { programmeId }), refused('sessionsOpen'))
  await holdSession(cell, { ref, classes: 2, girls: 31, boys: 7 })
  await assert.rejects(closeProgramme(world.context('cell'), { programmeId }), refused('close-programme'))
  assert.deepEqual(await statuses([closeProgramme(cell, { programmeId }), closeProgramme(cell, { programmeId })]), [
    'fulfilled',
    'rejected',
  ])
  const [copy] = await world.publicDb`select sessions, schools, classes, pupils, girls, boys from public_record.awareness_programme`
  assert.deepEqual({ ...copy }, { sessions: null, schools: null, classes: null, pupils: 38, girls: null, boys: null })
  world.clock.set('2026-03-02')
})

test('the statements of a search and of the list do not grow with sessions, and pages are valid', async () => {
  const ref = await sample.requested()
  const session = await stored(ref)
  let sent = 0
  const counting = { ...sample.cell, db: counted(world.db as Pool, () => sent++) }
  await searchSlots(counting, session, sample.officeIds)
  const few = sent
  sent = 0
  await sample.chosen({ schoolId: sample.other })
  await searchSlots(counting, { ...session, lastDay: '2026-04-20' }, sample.officeIds)
  assert.equal(sent, few)
  const page = await (await world.request('awareness', '/desk/awareness')).text()
  assert.match(page, /لم تصلها حصة هذه السنة/)
  const shown = await (await world.request('school', `/fr/desk/awareness/sessions/${ref}`)).text()
  assert.match(shown, /href="\/fr\/cyber\/sextortion"/, 'what the session is about can be read by everyone')
  await validateEverywhere(world, [
    ['awareness', `/desk/awareness/sessions/${ref}`],
    ['school', '/desk/school'],
  ])
})

test('a school contact sees its own school and nothing of another', async () => {
  const { other } = sample
  const mine = await sample.requested()
  const foreign = await sample.requested({ schoolId: other })
  const own = (await (await world.request('school', '/desk/school.json')).json()) as {
    sessions: { ref: string }[]
    week: { hours: unknown[] }[]
  }
  assert.deepEqual(
    own.sessions.map(({ ref }) => ref),
    [mine],
  )
  assert.equal(own.week.filter(({ hours }) => hours.length === 2).length, 5)
  assert.equal((await world.request('school', `/desk/awareness/sessions/${foreign}`)).status, 404)
  assert.equal((await world.request('school', '/desk/awareness/sessions')).status, 403)
  await world.request('school', '/desk/school/classes', { form: { classes: '14' } })
  const [row] = await world.db`select classes, school_year from awareness_enrolment`
  assert.deepEqual({ ...row }, { classes: 14, schoolYear: '2025-2026' })
  assert.equal((await world.request('school', '/desk/school/classes', { form: { classes: 'x' } })).status, 422)
})

test('whoever did not act is written to: the cell of what the school does, the contact of the school of what the cell does', async () => {
  const { school, cell, own, other, officeIds } = sample
  const letters = async () => (await takeMail(world)).map(({ to, subject }) => [to, /^[^B\u2066]+/.exec(subject)![0].trim()])
  await takeMail(world)
  const { ref } = await requestSession(school, { schoolId: own, ...wish })
  assert.deepEqual(await letters(), [['awareness@example.org', 'طلب حصة تحسيسية']])
  await offerSlots(cell, { ref, officeIds })
  const [offered] = await takeMail(world)
  assert.equal(offered!.to, 'school@example.org')
  assert.equal((await world.request('school', linkIn(offered!, '/desk/awareness/sessions/'))).status, 200)
  await chooseSlot(school, { ref, slot: 1 })
  await confirmSession(cell, { ref })
  assert.deepEqual(await letters(), [
    ['awareness@example.org', 'اختير موعد الحصة'],
    ['school@example.org', 'تأكدت الحصة'],
  ])
  await postponeSession(school, { ref, ...because })
  const [postponed] = await takeMail(world)
  assert.match(postponed!.text, /امتحان موحد في ذلك اليوم/)
  await cancelSession(cell, { ref, ...because })
  assert.deepEqual(await letters(), [['school@example.org', 'إلغاء الحصة']])
  await requestSession(cell, { schoolId: other, ...wish })
  assert.deepEqual(await letters(), [], 'a school without a contact is telephoned')
})

test('the link in the mail leads a school to its times, after it signed in if need be, and there it takes one', async () => {
  const { cell, own, officeIds } = sample
  const { ref } = await requestSession(cell, { schoolId: own, ...wish })
  await takeMail(world)
  await offerSlots(cell, { ref, officeIds })
  const link = linkIn((await takeMail(world)).find(({ to }) => to === 'school@example.org')!, '/desk/awareness/sessions/')
  const unknown = await world.request('visitor', link)
  assert.equal(unknown.status, 303)
  assert.match(decodeURIComponent(unknown.headers.get('location')!), new RegExp(`^/sign-in\\?.*${link}`))
  assert.equal((await world.request('partner', link)).status, 403)
  assert.match(await (await world.request('school', link)).text(), /name="slot"/)
  const taken = await world.request('school', `${link}/choice`, { form: { slot: '1' } })
  assert.equal(taken.status, 303)
  const chosen = await stored(ref)
  assert.deepEqual([chosen.state, 'day' in chosen && chosen.day >= wish.firstDay], ['chosen', true])
  assert.equal((await world.request('school', `${link}/choice`, { form: { slot: '2' } })).status, 409)
})

test('times, a yes and the counts are owed by a day, each in the list of the awareness cell and in its reminders', async () => {
  const { school } = sample
  const owed = async () =>
    (await datedDebts(sample.cell))
      .filter(({ kind }) => ['slots', 'confirm', 'tally'].includes(kind))
      .map(({ kind, dueOn }) => [kind, dueOn])
  const ref = await sample.requested()
  assert.deepEqual(await owed(), [['slots', '2026-03-09']])
  assert.match(await (await world.request('awareness', '/desk')).text(), new RegExp(`${ref}[^]*ثانوية النخيل|ثانوية النخيل[^]*${ref}`))
  assert.doesNotMatch(await (await world.request('school', '/desk')).text(), new RegExp(ref))
  await offerSlots(sample.cell, { ref, officeIds: sample.officeIds })
  const offered = await stored(ref)
  assert.ok(offered.state === 'offered')
  assert.deepEqual(await owed(), [['slots', offered.slots.at(-1)!.day]])
  await chooseSlot(school, { ref, slot: 2 })
  assert.deepEqual(await owed(), [['confirm', '2026-03-09']])
  await confirmSession(sample.cell, { ref })
  assert.deepEqual(await owed(), [['tally', '2026-03-10']])
  world.clock.set('2026-03-12')
  assert.match(await (await world.request('awareness', '/desk?bucket=late')).text(), /حصة تُسجل/)
  await holdSession(sample.cell, { ref, classes: 2, girls: 30, boys: 30 })
  assert.deepEqual(await owed(), [])
  world.clock.set('2026-03-02')
})
