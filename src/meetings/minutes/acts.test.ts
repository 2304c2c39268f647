import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { minutesText, passages, sampleMinutes } from '../../../test/minutes-sample.ts'
import { type Person, people, testWorld, type World } from '../../../test/world.ts'
import { acceptAmendment } from './accept-amendment.ts'
import { agreeMinutes } from './agree-minutes.ts'
import { circulateMinutes } from './circulate-minutes.ts'
import { writeCommunique } from './communique/write-communique.ts'
import { giveWord } from './give-word.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { passagesOf, readMinutes, versionsOf } from './queries.ts'
import { recordDissent } from './record-dissent.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'
import { writeMinutes } from './write-minutes.ts'

let world: World
let sample: ReturnType<typeof sampleMinutes>
before(async () => {
  world = await testWorld()
  sample = sampleMinutes(world)
})
after(() => world.close())

const cell = () => world.context('cell')
const text = async (meetingId: string) => {
  const minutes = await readMinutes(world.db, world.ids.command, meetingId)
  return passagesOf(world.db, world.ids.command, meetingId, minutes!.version)
}
const both = () => [world.ids.association, world.ids.association2]

async function onlyFor(allowed: readonly Person[], verb: string, act: (person: Person) => Promise<unknown>): Promise<void> {
  for (const person of people.filter((one) => !allowed.includes(one))) {
    await assert.rejects(act(person), { kind: 'forbidden', reason: verb }, person)
  }
}

/** One of two at once succeeds, and the other is told why not. */
async function oneOf(acts: readonly [Promise<unknown>, Promise<unknown>], refusal: string): Promise<void> {
  const outcomes = await Promise.allSettled(acts)
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal(refused?.reason.reason, refusal)
}

describe('writing the minutes', () => {
  it('keeps every version, and the numbers of passages that stay', async () => {
    const { id } = await sample.drafted()
    await writeMinutes(cell(), { meetingId: id, minutes: `فقرة جديدة في أول المحضر.\n\n${minutesText.replace('دائما', 'يوميا')}` })
    assert.deepEqual(
      (await text(id)).map(({ number, heading }) => [number, heading]),
      [
        [4, false],
        [1, true],
        [2, false],
        [3, false],
      ],
    )
    assert.equal((await versionsOf(world.db, world.ids.command, id)).length, 2)
    assert.equal((await passagesOf(world.db, world.ids.command, id, 1)).at(-1)!.text, passages.said)
  })

  it('is owed within five working days, and says in public when it was late', async () => {
    world.clock.set('2026-03-12')
    const { id } = await sample.drafted()
    world.clock.set('2026-03-02')
    const [facts] = await world.db`select due_on, drafted_on from public_record.minutes where meeting_id = ${id}`
    assert.deepEqual({ ...facts }, { dueOn: '2026-03-09', draftedOn: '2026-03-12' })
  })

  it('keeps the contributions when they are not sent, and refuses half a one at its line', async () => {
    const { id } = await sample.held()
    const contributions = [{ kind: 'praise', associationId: world.ids.association, summary: 'شكر' }]
    await writeMinutes(cell(), { meetingId: id, minutes: minutesText, contributions })
    await writeMinutes(cell(), { meetingId: id, minutes: `${minutesText} وانتهى اللقاء.` })
    const said = await world.db`select kind, summary from contribution where meeting_id = ${id}`
    assert.deepEqual([...said], [{ kind: 'praise', summary: 'شكر' }])
    const half = [{ kind: 'praise', summary: '' }]
    await assert.rejects(writeMinutes(cell(), { meetingId: id, minutes: 'قصير', contributions: half }), {
      fields: { minutes: 'textMissing', 'contributions.0.summary': 'summaryMissing' },
    })
  })

  it('is refused once they are circulated, and before the meeting was held', async () => {
    const { id } = await sample.circulated()
    await assert.rejects(writeMinutes(cell(), { meetingId: id, minutes: minutesText }), { kind: 'conflict', reason: 'circulatedBefore' })
  })

  it('is for the cell', async () => {
    const { id: meetingId } = await sample.held()
    await onlyFor(['cell'], 'write-minutes', (person) => writeMinutes(world.context(person), { meetingId, minutes: minutesText }))
  })
})

describe('circulating the minutes', () => {
  it('gives the associations five working days', async () => {
    const { id } = await sample.circulated()
    const [facts] = await world.db`select circulated_on, correct_until from minutes where meeting_id = ${id}`
    assert.deepEqual({ ...facts }, { circulatedOn: '2026-03-02', correctUntil: '2026-03-09' })
  })

  it('needs a text, and happens once, even by two at once', async () => {
    const held = await sample.held()
    await assert.rejects(circulateMinutes(cell(), { meetingId: held.id }), { reason: 'notWritten' })
    const { id: meetingId } = await sample.drafted()
    await oneOf([circulateMinutes(cell(), { meetingId }), circulateMinutes(cell(), { meetingId })], 'circulatedBefore')
  })

  it('is refused while a telephone stands in the text', async () => {
    const { id: meetingId } = await sample.held()
    await writeMinutes(cell(), { meetingId, minutes: `${minutesText}\n\nللاتصال 0661234567` })
    await assert.rejects(circulateMinutes(cell(), { meetingId }), { kind: 'conflict', reason: 'namesSomebody' })
  })

  it('is for the cell', async () => {
    const { id: meetingId } = await sample.drafted()
    await onlyFor(['cell'], 'circulate-minutes', (person) => circulateMinutes(world.context(person), { meetingId }))
  })
})

describe('proposing an amendment', () => {
  it('is for an association that was there, in its own name, or for the cell in its stead', async () => {
    const meeting = await sample.circulated()
    await sample.proposed(meeting)
    await sample.proposed(meeting, { associationId: world.ids.association }, 'cell')
    await assert.rejects(sample.proposed(meeting, {}, 'association2'), { kind: 'forbidden', reason: 'notThere' })
    await assert.rejects(sample.proposed(meeting, {}, 'cell'), { fields: { associationId: 'associationMissing' } })
    await assert.rejects(sample.proposed(meeting, { associationId: world.ids.association2 }), { kind: 'forbidden' })
    await onlyFor(['cell', 'association', 'association2'], 'propose-amendment', (person) => sample.proposed(meeting, {}, person))
  })

  it('needs a reason and a change, in a passage that stands as it was read', async () => {
    const meeting = await sample.circulated()
    await assert.rejects(sample.proposed(meeting, { reason: '' }), { fields: { reason: 'reasonMissing' } })
    await assert.rejects(sample.proposed(meeting, { newText: passages.said }), { fields: { newText: 'nothingChanged' } })
    await assert.rejects(sample.proposed(meeting, { oldText: 'نص آخر' }), { kind: 'conflict', reason: 'passageChanged' })
    await assert.rejects(sample.proposed(meeting, { passage: 9 }), { reason: 'passageGone' })
    await assert.rejects(sample.proposed(meeting, { newText: 'الهاتف 0661234567' }), { fields: { newText: 'namesSomebody' } })
  })

  it('is possible from the circulation to the last day', async () => {
    const draft = await sample.drafted()
    await assert.rejects(sample.proposed(draft), { reason: 'notCirculated' })
    const meeting = await sample.circulated()
    world.clock.set('2026-03-09')
    await sample.proposed(meeting)
    world.clock.set('2026-03-10')
    await assert.rejects(sample.proposed(meeting), { kind: 'conflict', reason: 'windowClosed' })
    world.clock.set('2026-03-02')
  })
})

describe('accepting an amendment', () => {
  it('makes a new version, in which the passage keeps its number', async () => {
    const meeting = await sample.circulated()
    const amendmentId = await sample.proposed(meeting)
    const { version } = await acceptAmendment(cell(), { meetingId: meeting.id, amendmentId })
    assert.equal(version, 2)
    const passage = (await text(meeting.id)).at(-1)!
    assert.deepEqual([passage.number, passage.text.includes('بجواب داخل أسبوع')], [3, true])
    const [{ minutes }] = (await world.db`select minutes from meeting where id = ${meeting.id}`) as unknown as [{ minutes: string }]
    assert.match(minutes, /بجواب داخل أسبوع/)
  })

  it('strikes a passage out when nothing is proposed in its place, but never the last one', async () => {
    const meeting = await sample.circulated()
    const amendmentId = await sample.proposed(meeting, { newText: '' })
    await acceptAmendment(cell(), { meetingId: meeting.id, amendmentId })
    assert.deepEqual(
      (await text(meeting.id)).map(({ number }) => number),
      [1, 2],
    )
  })

  it('says that the passage has changed when two amend it, and takes what the cell makes of both', async () => {
    const meeting = await sample.circulated()
    const { id: meetingId } = meeting
    const [one, two] = [await sample.proposed(meeting), await sample.proposed(meeting, { newText: `${passages.said} وانتهى النقاش.` })]
    await oneOf(
      [acceptAmendment(cell(), { meetingId, amendmentId: one }), acceptAmendment(cell(), { meetingId, amendmentId: two })],
      'passageChanged',
    )
    const standing = (await text(meetingId)).at(-1)!.text
    const [left] = await world.db<{ id: string }[]>`select id from amendment where meeting_id = ${meetingId} and state = 'open'`
    const merged = `${standing} واتفق الطرفان.`
    await acceptAmendment(cell(), { meetingId, amendmentId: left!.id, read: standing, text: merged })
    assert.equal((await text(meetingId)).at(-1)!.text, merged)
    assert.equal((await readMinutes(world.db, world.ids.command, meetingId))!.version, 3)
  })

  it('happens once, even by two at once, and not after a dissent', async () => {
    const meeting = await sample.circulated()
    const amendmentId = await sample.proposed(meeting)
    const { id: meetingId } = meeting
    const reply = 'لم يقل أحد هذا في اللقاء.'
    await oneOf(
      [recordDissent(cell(), { meetingId, amendmentId, reply }), recordDissent(cell(), { meetingId, amendmentId, reply })],
      'decidedBefore',
    )
    await assert.rejects(acceptAmendment(cell(), { meetingId, amendmentId }), { kind: 'conflict', reason: 'decidedBefore' })
  })

  it('is for the cell, as is recording a dissent, with its reason', async () => {
    const meeting = await sample.circulated()
    const amendmentId = await sample.proposed(meeting)
    const { id: meetingId } = meeting
    await onlyFor(['cell'], 'accept-amendment', (person) => acceptAmendment(world.context(person), { meetingId, amendmentId }))
    await onlyFor(['cell'], 'record-dissent', (person) =>
      recordDissent(world.context(person), { meetingId, amendmentId, reply: 'لم يقل أحد هذا.' }),
    )
    await assert.rejects(recordDissent(cell(), { meetingId, amendmentId, reply: '' }), { fields: { reply: 'replyMissing' } })
    await assert.rejects(recordDissent(cell(), { meetingId, amendmentId: meetingId, reply: 'لم يقل أحد هذا.' }), { kind: 'missing' })
  })
})

describe('withdrawing an amendment', () => {
  it('is for whoever proposed it, once', async () => {
    const meeting = await sample.circulated(both())
    const amendmentId = await sample.proposed(meeting)
    const { id: meetingId } = meeting
    await onlyFor(['cell', 'association'], 'withdraw-amendment', (person) =>
      withdrawAmendment(world.context(person), { meetingId, amendmentId }),
    )
    const withdraw = () => withdrawAmendment(world.context('association'), { meetingId, amendmentId })
    await oneOf([withdraw(), withdraw()], 'decidedBefore')
  })
})

describe('giving a word', () => {
  const say = (person: Person, meetingId: string, more: Record<string, unknown> = {}) =>
    giveWord(world.context(person), { meetingId, version: 1, word: 'agrees', ...more })

  it('counts for the version that was read, and must be said again on a later one', async () => {
    const meeting = await sample.circulated()
    const amendmentId = await sample.proposed(meeting)
    await assert.rejects(say('association', meeting.id), { reason: 'ownAmendmentOpen' })
    await acceptAmendment(cell(), { meetingId: meeting.id, amendmentId })
    await assert.rejects(say('association', meeting.id), { kind: 'conflict', reason: 'versionChanged' })
    await say('association', meeting.id, { version: 2 })
    await agreeMinutes(cell(), { meetingId: meeting.id })
  })

  it('says on what it dissents', async () => {
    const { id } = await sample.circulated()
    await assert.rejects(say('association', id, { word: 'dissents' }), { fields: { text: 'dissentMissing' } })
    await assert.rejects(say('association', id, { word: 'maybe' }), { fields: { word: 'wordMissing' } })
    await say('association', id, { word: 'dissents', text: 'لم يُذكر أننا طلبنا أجلا.' })
  })

  it('is for an association that was there, in its own name, or for the cell in its stead', async () => {
    const { id } = await sample.circulated()
    await assert.rejects(say('association2', id), { kind: 'forbidden', reason: 'notThere' })
    await say('cell', id, { associationId: world.ids.association })
    await onlyFor(['cell', 'association', 'association2'], 'give-word', (person) => say(person, id))
  })

  it('of two at once, both are kept as one', async () => {
    const { id } = await sample.circulated()
    await Promise.all([say('association', id), say('association', id)])
    assert.equal((await world.db`select word from minutes_word where meeting_id = ${id}`).length, 1)
  })
})

describe('agreeing on the minutes', () => {
  it('waits for every association that was there, or for the last day', async () => {
    const { id: meetingId } = await sample.circulated(both())
    await giveWord(world.context('association'), { meetingId, version: 1, word: 'agrees' })
    await assert.rejects(agreeMinutes(cell(), { meetingId }), { kind: 'conflict', reason: 'windowOpen' })
    world.clock.set('2026-03-10')
    await agreeMinutes(cell(), { meetingId })
    world.clock.set('2026-03-02')
    const words = await world.db`select word from public_record.minutes_word where meeting_id = ${meetingId} order by word`
    assert.deepEqual(
      words.map(({ word }) => word),
      ['agrees', 'silent'],
    )
  })

  it('waits for the answer to every proposal, and freezes everything', async () => {
    const meeting = await sample.circulated()
    const { id: meetingId } = meeting
    const amendmentId = await sample.proposed(meeting)
    world.clock.set('2026-03-10')
    await assert.rejects(agreeMinutes(cell(), { meetingId }), { reason: 'amendmentsOpen' })
    await recordDissent(cell(), { meetingId, amendmentId, reply: 'لم يقل أحد هذا في اللقاء.' })
    await agreeMinutes(cell(), { meetingId })
    world.clock.set('2026-03-02')
    await assert.rejects(sample.proposed(meeting), { reason: 'frozen' })
    await assert.rejects(giveWord(world.context('association'), { meetingId, version: 1, word: 'agrees' }), { reason: 'frozen' })
    await assert.rejects(writeMinutes(cell(), { meetingId, minutes: minutesText }), { reason: 'frozen' })
    await assert.rejects(acceptAmendment(cell(), { meetingId, amendmentId }), { reason: 'frozen' })
    await assert.rejects(withdrawAmendment(cell(), { meetingId, amendmentId }), { reason: 'frozen' })
    await assert.rejects(recordDissent(cell(), { meetingId, amendmentId, reply: 'لم يقل أحد هذا.' }), { reason: 'frozen' })
  })

  it('asks two persons to sign the text with every dissent', async () => {
    const meeting = await sample.circulated()
    const amendmentId = await sample.proposed(meeting)
    await recordDissent(cell(), { meetingId: meeting.id, amendmentId, reply: 'لم يقل أحد هذا في اللقاء.' })
    await giveWord(world.context('association'), { meetingId: meeting.id, version: 1, word: 'agrees' })
    await agreeMinutes(cell(), { meetingId: meeting.id })
    const [release] = await world.db<{ texts: Record<string, string> }[]>`
      select texts from release where subject_id = ${meeting.id} and subject_kind = 'meeting'`
    assert.equal(release!.texts.minutes, minutesText.replace('\n', '\n\n'))
    assert.equal(release!.texts[`reply:${amendmentId}`], 'لم يقل أحد هذا في اللقاء.')
  })

  it('happens once, even by two at once', async () => {
    const { id: meetingId } = await sample.circulated()
    await giveWord(world.context('association'), { meetingId, version: 1, word: 'agrees' })
    await oneOf([agreeMinutes(cell(), { meetingId }), agreeMinutes(cell(), { meetingId })], 'frozen')
  })

  it('is for the cell', async () => {
    const { id: meetingId } = await sample.circulated()
    await onlyFor(['cell'], 'agree-minutes', (person) => agreeMinutes(world.context(person), { meetingId }))
  })
})

describe('writing the communiqué', () => {
  const texts = {
    communique: 'انعقد لقاء حول محيط المدارس مع الجمعيات.',
    communiqueFr: 'Une rencontre s’est tenue sur les abords des écoles.',
  }

  it('waits beside the minutes, and a newer one takes its place', async () => {
    const { id: meetingId } = await sample.agreed()
    await writeCommunique(cell(), { meetingId, ...texts, communiqueFr: '' })
    await writeCommunique(cell(), { meetingId, ...texts })
    const releases = await world.db`select subject_kind, state from release where subject_id = ${meetingId} order by id`
    assert.deepEqual(
      releases.map(({ subjectKind, state }) => `${subjectKind} ${state}`),
      ['announcement replaced', 'meeting waiting', 'communique replaced', 'communique waiting'],
    )
  })

  it('needs agreed minutes, and a text that names nobody', async () => {
    const open = await sample.circulated()
    await assert.rejects(writeCommunique(cell(), { meetingId: open.id, ...texts }), { kind: 'conflict' })
    const { id: meetingId } = await sample.agreed()
    await assert.rejects(writeCommunique(cell(), { meetingId, communique: 'x' }), { fields: { communique: 'communiqueMissing' } })
    const named = `${texts.communique} البريد someone@example.org`
    await assert.rejects(writeCommunique(cell(), { meetingId, communique: named }), { fields: { communique: 'namesSomebody' } })
  })

  it('is for the cell, and of two at once the later stands', async () => {
    const { id: meetingId } = await sample.agreed()
    await onlyFor(['cell'], 'write-communique', (person) => writeCommunique(world.context(person), { meetingId, ...texts }))
    await Promise.all([writeCommunique(cell(), { meetingId, ...texts }), writeCommunique(cell(), { meetingId, ...texts })])
    const waiting =
      await world.db`select id from release where subject_id = ${meetingId} and subject_kind = 'communique' and state = 'waiting'`
    assert.equal(waiting.length, 1)
  })
})

describe('an amendment', () => {
  it('of nothing but the meeting of its address', async () => {
    const [one, two] = [await sample.circulated(), await sample.circulated()]
    const amendmentId = await sample.proposed(one)
    await assert.rejects(acceptAmendment(cell(), { meetingId: two.id, amendmentId }), { kind: 'missing', reason: 'amendmentUnknown' })
    await assert.rejects(proposeAmendment(cell(), { meetingId: 'x' }), { kind: 'invalid' })
  })
})
