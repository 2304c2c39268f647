import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { minutesText, passages, sampleMinutes } from '../../../test/minutes-sample.ts'
import { people, testWorld, type World } from '../../../test/world.ts'
import { createSignRelease } from '../../public-record/sign-release.ts'
import { publishMeeting } from '../publish-meeting.ts'
import { acceptAmendment } from './accept-amendment.ts'
import { agreeMinutes } from './agree-minutes.ts'
import { writeCommunique } from './communique/write-communique.ts'
import { correctPassage } from './correct-passage.ts'
import { giveWord } from './give-word.ts'
import { passagesOf, readMinutes, versionsOf } from './queries.ts'
import { recordDissent } from './record-dissent.ts'
import { reopenMinutes } from './reopen-minutes.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'

const signRelease = createSignRelease({ meeting: publishMeeting })
const reason = 'في الفقرة الثالثة ما يدل على شخص'

let world: World
let sample: ReturnType<typeof sampleMinutes>
before(async () => {
  world = await testWorld()
  sample = sampleMinutes(world)
})
after(() => world.close())

const cell = () => world.context('cell')
const read = async (meetingId: string) => (await readMinutes(world.db, world.ids.command, meetingId))!
const corrected = (meetingId: string, more: Record<string, unknown> = {}) =>
  correctPassage(cell(), {
    meetingId,
    passage: 3,
    oldText: passages.said,
    newText: `${passages.said} ورُفع اللقاء.`,
    reason: 'سقطت جملة من النص.',
    ...more,
  })
const page = async (path: string, person: 'cell' | 'association' | 'visitor' = 'cell') => (await world.request(person, path)).text()

async function sign(meetingId: string): Promise<void> {
  const [release] = await world.db<{ id: string }[]>`
    select id from release where subject_id = ${meetingId} and subject_kind = 'meeting' and state = 'waiting'`
  for (const publisher of ['publisher', 'publisher2'] as const) await signRelease(world.context(publisher), { releaseId: release!.id })
}

async function oneOf(acts: readonly [Promise<unknown>, Promise<unknown>], refusal: string): Promise<void> {
  const outcomes = await Promise.allSettled(acts)
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal(outcomes.find((outcome) => outcome.status === 'rejected')?.reason.reason, refusal)
}

describe('minutes that a publisher withheld', () => {
  it('are opened again, corrected, agreed on anew, and published', async () => {
    const { id: meetingId, ref } = await sample.withheld(reason)
    const path = `/desk/meetings/${ref}/minutes`
    assert.ok((await page(path)).includes(reason))
    assert.equal((await world.request('cell', `${path}/reopening`, { form: {} })).status, 303)
    const { state, version } = await read(meetingId)
    assert.deepEqual([state, version], ['circulated', 2])
    assert.match(await page(path, 'association'), /أُعيد فتح المحضر للتصحيح/)
    assert.ok((await page(`${path}/versions`, 'association')).includes(reason))
    await corrected(meetingId)
    await assert.rejects(agreeMinutes(cell(), { meetingId }), { reason: 'windowOpen' }, 'the former word counts no more')
    await giveWord(world.context('association'), { meetingId, version: 3, word: 'agrees' })
    await agreeMinutes(cell(), { meetingId })
    await sign(meetingId)
    const shown = await page(`/meetings/${ref}`, 'visitor')
    assert.ok(shown.includes('ورُفع اللقاء') && shown.includes('أُعيد فتحه للتصحيح في'))
  })

  it('lose nothing: every version stays, and what was withheld', async () => {
    const { id: meetingId } = await sample.withheld(reason)
    await reopenMinutes(cell(), { meetingId })
    await corrected(meetingId)
    assert.deepEqual(
      (await versionsOf(world.db, world.ids.command, meetingId)).map((one) => [one.version, one.passage, one.reason]),
      [
        [1, null, null],
        [2, null, reason],
        [3, 3, 'سقطت جملة من النص.'],
      ],
    )
    assert.equal((await passagesOf(world.db, world.ids.command, meetingId, 1)).at(-1)!.text, passages.said)
    const [kept] = await world.db`
      select texts, refusal from release where subject_id = ${meetingId} and subject_kind = 'meeting' and state = 'withheld'`
    assert.deepEqual([kept!.texts.minutes, kept!.refusal], [minutesText.replace('\n', '\n\n'), reason])
  })

  it('say in public at once that they were opened again, and that nobody agrees yet', async () => {
    const { id: meetingId } = await sample.withheld()
    await reopenMinutes(cell(), { meetingId })
    const [facts] = await world.db`select agreed_on, reopened_on, version from public_record.minutes where meeting_id = ${meetingId}`
    assert.deepEqual({ ...facts }, { agreedOn: null, reopenedOn: '2026-03-02', version: 2 })
    assert.equal((await world.db`select 1 from public_record.minutes_word where meeting_id = ${meetingId}`).length, 0)
  })

  it('keep a recorded dissent, which may now be answered otherwise or withdrawn', async () => {
    const meeting = await sample.circulated()
    const { id: meetingId } = meeting
    const amendmentId = await sample.proposed(meeting)
    const dissent = (reply: string) => recordDissent(cell(), { meetingId, amendmentId, reply })
    await dissent('لم يقل أحد هذا في اللقاء.')
    await assert.rejects(withdrawAmendment(world.context('association'), { meetingId, amendmentId }), { reason: 'decidedBefore' })
    await giveWord(world.context('association'), { meetingId, version: 1, word: 'agrees' })
    await agreeMinutes(cell(), { meetingId })
    await sample.withhold(meetingId, 'meeting', 'في جواب الخلية ما يدل على شخص')
    world.clock.set('2026-03-03')
    await reopenMinutes(cell(), { meetingId })
    await dissent('لم يرد هذا في تسجيل اللقاء.')
    await assert.rejects(acceptAmendment(cell(), { meetingId, amendmentId }), { reason: 'decidedBefore' })
    await giveWord(world.context('association'), { meetingId, version: 2, word: 'agrees' })
    await agreeMinutes(cell(), { meetingId })
    world.clock.set('2026-03-02')
    const [waiting] = await world.db`
      select texts from release where subject_id = ${meetingId} and subject_kind = 'meeting' and state = 'waiting'`
    assert.equal(waiting!.texts[`reply:${amendmentId}`], 'لم يرد هذا في تسجيل اللقاء.')
    assert.equal((await world.db`select 1 from public_record.dissent where meeting_id = ${meetingId}`).length, 1)
  })

  it('take a waiting communiqué from the signers, and keep its text', async () => {
    const { id: meetingId } = await sample.agreed()
    const communique = 'انعقد لقاء حول محيط المدارس مع الجمعيات.'
    await writeCommunique(cell(), { meetingId, communique })
    await sample.withhold(meetingId, 'meeting', reason)
    await reopenMinutes(cell(), { meetingId })
    await assert.rejects(writeCommunique(cell(), { meetingId, communique }), { kind: 'conflict' })
    await giveWord(world.context('association'), { meetingId, version: 2, word: 'agrees' })
    await agreeMinutes(cell(), { meetingId })
    const [row] = await world.db`select communique from meeting where id = ${meetingId}`
    assert.equal(row!.communique, communique)
    const waiting =
      await world.db`select 1 from release where subject_id = ${meetingId} and subject_kind = 'communique' and state = 'waiting'`
    assert.equal(waiting.length, 0)
  })

  it('are not opened while they wait for signatures, before they are agreed, or once they are published', async () => {
    const open = await sample.circulated()
    await assert.rejects(reopenMinutes(cell(), { meetingId: open.id }), { kind: 'conflict', reason: 'notAgreed' })
    const { id: meetingId, ref } = await sample.agreed()
    await assert.rejects(reopenMinutes(cell(), { meetingId }), { kind: 'conflict', reason: 'notWithheld' })
    assert.equal((await world.request('cell', `/desk/meetings/${ref}/minutes/reopening`, { form: {} })).status, 409)
    await sign(meetingId)
    await assert.rejects(reopenMinutes(cell(), { meetingId }), { reason: 'notWithheld' })
  })

  it('are opened by the cell alone, once, even by two at once', async () => {
    const { id: meetingId } = await sample.withheld()
    for (const person of people.filter((one) => one !== 'cell'))
      await assert.rejects(reopenMinutes(world.context(person), { meetingId }), { kind: 'forbidden' }, person)
    await oneOf([reopenMinutes(cell(), { meetingId }), reopenMinutes(cell(), { meetingId })], 'notAgreed')
  })
})

describe('a communiqué that a publisher withheld', () => {
  it('shows the reason, and goes out again once it is changed', async () => {
    const { id: meetingId, ref } = await sample.agreed()
    const communique = 'انعقد لقاء حول محيط المدارس مع الجمعيات.'
    await writeCommunique(cell(), { meetingId, communique })
    await sample.withhold(meetingId, 'communique', 'يحدد مكان الدورية ووقتها')
    const path = `/desk/meetings/${ref}/communique`
    assert.ok((await page(path)).includes('يحدد مكان الدورية ووقتها'))
    const same = await world.request('cell', path, { form: { communique } })
    assert.equal(same.status, 409)
    assert.match(await same.text(), /هذا هو النص الذي حُجب/)
    assert.equal((await world.request('cell', path, { form: { communique: `${communique} والشكر لهم.` } })).status, 303)
    const [waiting] = await world.db`
      select texts from release where subject_id = ${meetingId} and subject_kind = 'communique' and state = 'waiting'`
    assert.equal(waiting!.texts.communique, `${communique} والشكر لهم.`)
    assert.ok(!(await page(path)).includes('يحدد مكان الدورية ووقتها'))
  })
})

describe('a slip of the cell', () => {
  it('is corrected by a new version with its reason, on which everyone has the whole time again', async () => {
    const { id: meetingId, ref } = await sample.circulated()
    await giveWord(world.context('association'), { meetingId, version: 1, word: 'agrees' })
    world.clock.set('2026-03-09')
    const form = { oldText: passages.said, newText: `${passages.said} ورُفع اللقاء.`, reason: 'سقطت جملة من النص.' }
    const path = `/desk/meetings/${ref}/minutes`
    assert.equal((await world.request('cell', `${path}/passages/3/correction`, { form })).status, 303)
    const minutes = await read(meetingId)
    assert.deepEqual([minutes.version, minutes.state === 'circulated' && minutes.correctUntil], [2, '2026-03-16'])
    await assert.rejects(agreeMinutes(cell(), { meetingId }), { reason: 'windowOpen' })
    const versions = await page(`${path}/versions`, 'association')
    for (const shown of ['صححت الخلية الفقرة 3', form.reason, 'ورُفع اللقاء']) assert.ok(versions.includes(shown), shown)
    world.clock.set('2026-03-02')
  })

  it('is refused without a reason or a change, with what names somebody, and outside the window', async () => {
    const { id } = await sample.circulated()
    await assert.rejects(corrected(id, { reason: '' }), { fields: { reason: 'reasonMissing' } })
    await assert.rejects(corrected(id, { newText: passages.said }), { fields: { newText: 'nothingChanged' } })
    await assert.rejects(corrected(id, { newText: 'الهاتف 0661234567' }), { fields: { newText: 'namesSomebody' } })
    await assert.rejects(corrected(id, { passage: 9 }), { reason: 'passageGone' })
    const draft = await sample.drafted()
    await assert.rejects(corrected(draft.id), { reason: 'notCirculated' })
    world.clock.set('2026-03-10')
    await assert.rejects(corrected(id), { kind: 'conflict', reason: 'windowClosed' })
    world.clock.set('2026-03-02')
    const agreed = await sample.agreed()
    await assert.rejects(corrected(agreed.id), { kind: 'conflict', reason: 'frozen' })
  })

  it('gives back what was typed when the passage has changed meanwhile', async () => {
    const { ref } = await sample.circulated()
    const form = { oldText: 'نص قديم', newText: 'نص جديد', reason: 'سقطت جملة.' }
    const answer = await world.request('cell', `/desk/meetings/${ref}/minutes/passages/3/correction`, { form })
    const html = await answer.text()
    assert.equal(answer.status, 409)
    for (const kept of ['تغيرت هذه الفقرة وأنت تقرأ', 'نص جديد', 'سقطت جملة.']) assert.ok(html.includes(kept), kept)
  })

  it('is corrected by the cell alone, and of two at once the second is told', async () => {
    const { id: meetingId } = await sample.circulated()
    const form = { meetingId, passage: 3, oldText: passages.said, newText: 'نص جديد', reason: 'سقطت جملة.' }
    for (const person of people.filter((one) => one !== 'cell'))
      await assert.rejects(correctPassage(world.context(person), form), { kind: 'forbidden' }, person)
    await oneOf([corrected(meetingId), corrected(meetingId)], 'passageChanged')
  })
})
