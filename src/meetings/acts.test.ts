import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as v from 'valibot'
import { sampleMinutes } from '../../test/minutes-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { announceMeeting } from './announce-meeting.ts'
import { attendanceList } from './attendance.ts'
import { contributionList } from './contribution.ts'
import { holdMeeting } from './hold-meeting.ts'
import { planMeeting } from './plan-meeting.ts'
import { publishMeeting } from './publish-meeting.ts'
import { recordMeeting } from './record-meeting.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-02', time: '15:00', place: 'قاعة الاجتماعات' }
const present = () => [{ associationId: world.ids.association, state: 'present', women: '2', men: '' }]
const cell = () => world.context('cell')

/** A meeting brought as far as a test needs it. */
const reached = {
  draft: async () => (await planMeeting(cell(), details)).id,
  announced: async () => {
    const meetingId = await reached.draft()
    await announceMeeting(cell(), { meetingId })
    return meetingId
  },
  held: async () => {
    const meetingId = await reached.announced()
    await holdMeeting(cell(), { meetingId, attendance: present() })
    return meetingId
  },
  agreed: async () => (await sampleMinutes(world).agreed()).id,
}
const stateOf = async (id: string) => (await world.db<{ state: string }[]>`select state from meeting where id = ${id}`)[0]!.state

async function onlyFor(allowed: Person, verb: string, act: (person: Person) => Promise<unknown>): Promise<void> {
  for (const person of people.filter((one) => one !== allowed)) {
    await assert.rejects(act(person), { kind: 'forbidden', reason: verb }, person)
  }
}

async function onlyOnce(act: () => Promise<unknown>): Promise<void> {
  const outcomes = await Promise.allSettled([act(), act()])
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
}

describe('planning a meeting', () => {
  it('gives it a reference of its year', async () => {
    const one = await planMeeting(cell(), { ...details, day: '2027-01-05' })
    const two = await planMeeting(cell(), { ...details, day: '2027-02-05' })
    assert.deepEqual([one.ref, two.ref], ['BM-L-2027-01', 'BM-L-2027-02'])
  })

  it('says what is missing, field by field', async () => {
    await assert.rejects(planMeeting(cell(), { title: ' ', day: '2026-02-30', time: '25:00', place: '' }), {
      kind: 'invalid',
      fields: { title: 'titleMissing', day: 'dayMissing', time: 'timeInvalid', place: 'placeMissing' },
    })
  })

  it('refuses an office that is not of this command', async () => {
    await assert.rejects(planMeeting(cell(), { ...details, chairOfficeId: world.ids.association }), { reason: 'officeUnknown' })
  })

  it('is for the cell', () => onlyFor('cell', 'plan-meeting', (person) => planMeeting(world.context(person), details)))
})

describe('announcing a meeting', () => {
  it('asks two persons to sign its title and place', async () => {
    const meetingId = await reached.announced()
    const [release] = await world.db`select subject_kind, texts, state from release where subject_id = ${meetingId}`
    assert.deepEqual(
      { ...release },
      { subjectKind: 'announcement', texts: { title: details.title, place: details.place }, state: 'waiting' },
    )
    assert.equal((await world.publicDb`select id from public_record.meeting where id = ${meetingId}`).length, 0)
  })

  it('happens once, even by two at once', async () => {
    const meetingId = await reached.draft()
    await onlyOnce(() => announceMeeting(cell(), { meetingId }))
  })

  it('is for the cell', async () => {
    const meetingId = await reached.draft()
    await onlyFor('cell', 'announce-meeting', (person) => announceMeeting(world.context(person), { meetingId }))
  })
})

describe('recording that a meeting was held', () => {
  it('counts women and men of each organisation', async () => {
    const meetingId = await reached.held()
    const lines = await world.db`select association_id, state, women, men from attendance where meeting_id = ${meetingId}`
    assert.deepEqual([...lines], [{ associationId: world.ids.association, state: 'present', women: 2, men: null }])
  })

  it('is refused before its day', async () => {
    const { id: meetingId } = await planMeeting(cell(), { ...details, day: '2026-03-03' })
    await announceMeeting(cell(), { meetingId })
    await assert.rejects(holdMeeting(cell(), { meetingId, attendance: present() }), { reason: 'notYetHeld' })
  })

  it('needs somebody who was there, known to the register, once, in numbers', async () => {
    const meetingId = await reached.announced()
    const { association } = world.ids
    const withLines = (...attendance: unknown[]) => holdMeeting(cell(), { meetingId, attendance })
    await assert.rejects(withLines({ associationId: association, state: 'excused' }), { fields: { attendance: 'nobodyThere' } })
    await assert.rejects(withLines(...present(), ...present()), { fields: { attendance: 'organisationTwice' } })
    await assert.rejects(withLines({ associationId: world.ids.officeCell, state: 'present' }), {
      fields: { attendance: 'organisationUnknown' },
    })
    await assert.rejects(withLines({ associationId: association, state: 'present', women: 'x' }), {
      fields: { 'attendance.0.women': 'countInvalid' },
    })
    await assert.rejects(withLines({ associationId: association, state: 'present', men: '-1' }), {
      fields: { 'attendance.0.men': 'countInvalid' },
    })
  })

  it('happens once, even by two at once', async () => {
    const meetingId = await reached.announced()
    await onlyOnce(() => holdMeeting(cell(), { meetingId, attendance: present() }))
  })

  it('is for the cell', async () => {
    const meetingId = await reached.announced()
    await onlyFor('cell', 'hold-meeting', (person) => holdMeeting(world.context(person), { meetingId, attendance: present() }))
  })
})

describe('publishing a meeting', () => {
  it('is refused without two signatures', async () => {
    const meetingId = await reached.agreed()
    await assert.rejects(publishMeeting(world.context('publisher'), { meetingId }), { reason: 'oneSignature' })
    const [release] = await world.db<{ id: string }[]>`select id from release where subject_id = ${meetingId} and subject_kind = 'meeting'`
    await world.db`insert into release_signature ${world.db({
      commandId: world.ids.command,
      releaseId: release!.id,
      accountId: world.ids.accounts.publisher,
      signedAt: '2026-03-02T10:00:00Z',
    })}`
    await assert.rejects(publishMeeting(world.context('publisher'), { meetingId }), { reason: 'oneSignature' })
    assert.equal(await stateOf(meetingId), 'agreed')
  })

  it('is for publishers', async () => {
    const meetingId = await reached.agreed()
    await assert.rejects(publishMeeting(cell(), { meetingId }), { kind: 'forbidden', reason: 'publish-meeting' })
  })
})

describe('recording a meeting from a report', () => {
  const confirmed = () => ({
    ...details,
    day: '2021-02-16',
    topics: ['الأمن المدرسي'],
    chairOfficeId: world.ids.officeChief,
    chairActing: true,
    attendance: present(),
    contributions: [{ kind: 'praise', summary: 'أشادت الجمعيات بالمجهودات' }],
    demands: [{ original: 'تدعيم التواجد الأمني ببعض النقط', placeWords: 'ببعض النقط', associationId: world.ids.association }],
  })

  it('brings it into the record with its demands, in one act', async () => {
    const { id, ref } = await recordMeeting(cell(), confirmed())
    assert.match(ref, /^BM-L-2021-\d\d$/)
    assert.equal(await stateOf(id), 'minutes_draft')
    const [demand] =
      await world.db`select ref, state, channel, received_on, place_words, association_id from demand where meeting_id = ${id}`
    const { association } = world.ids
    const asked = { state: 'received', channel: 'meeting', receivedOn: '2021-02-16', placeWords: 'ببعض النقط', associationId: association }
    assert.deepEqual({ ...demand }, { ref: 'BM-2021-0001', ...asked })
  })

  it('leaves nothing behind when a demand is refused', async () => {
    const before = await world.db`select count(*) as n from meeting`
    const demands = [{ original: 'x'.repeat(50_000) }]
    await assert.rejects(recordMeeting(cell(), { ...confirmed(), demands }), { kind: 'invalid' })
    assert.deepEqual(await world.db`select count(*) as n from meeting`, before)
  })

  it('refuses a day that has not come', async () => {
    await assert.rejects(recordMeeting(cell(), { ...confirmed(), day: '2026-03-03' }), { fields: { day: 'notYetHeld' } })
  })

  it('is for the cell', () => onlyFor('cell', 'record-meeting', (person) => recordMeeting(world.context(person), confirmed())))
})

describe('the lines of an act', () => {
  it('refuse what is no line at all with a reason that has words', () => {
    for (const schema of [attendanceList, contributionList]) {
      for (const input of [null, 'x', [null], [{}], [[1]]]) {
        const { issues } = v.safeParse(schema, input)
        for (const { message } of issues ?? []) assert.match(message, /^[a-z][A-Za-z]+$/)
      }
    }
  })
})
