import { newId } from '../src/platform/ids.ts'
import { addEntry, askRelease, copyDemand, copyMeeting, type DemandFacts, type MeetingFacts } from '../src/public-record/copies.ts'
import { createSignRelease } from '../src/public-record/sign-release.ts'
import type { World } from './world.ts'

const signRelease = createSignRelease({})

/** Builds the copies of a test, as the slices of demands and meetings would hand them over. */
export function sampleRecord(world: World) {
  let made = 0
  const cell = world.context('cell')

  /** A demand that waits for its answer, late on 3 March 2026. */
  function factsOf(facts: Partial<DemandFacts> = {}): DemandFacts {
    return {
      id: newId(),
      ref: `BM-2026-${String(++made).padStart(4, '0')}`,
      meetingId: null,
      state: 'qualified',
      categoryId: 'lighting',
      districtAr: 'حي النخيل',
      districtFr: 'Quartier des Palmiers',
      askedBy: 'جمعية النخيل للتنمية',
      askedOn: '2026-02-02',
      answerKind: null,
      answerDueOn: '2026-03-02',
      answeredOn: null,
      officeAr: 'رئيس الهيئة الحضرية',
      officeFr: 'Chef du corps urbain',
      partner: null,
      commitmentKind: null,
      dueOn: null,
      updateDueOn: null,
      outcome: null,
      reportedOn: null,
      verdict: null,
      judgedOn: null,
      ending: null,
      ...facts,
    }
  }

  async function waitingDemand(text: string, facts: Partial<DemandFacts> = {}, texts: Record<string, string> = {}): Promise<DemandFacts> {
    const demand = factsOf(facts)
    const { id, ref } = demand
    await copyDemand(cell, demand)
    await addEntry(cell, { demandId: id, ref, kind: 'received', day: demand.askedOn, detail: 'meeting' })
    await askRelease(cell, { kind: 'demand', subjectId: id, demandId: id, title: ref, texts: { text, ...texts } })
    return demand
  }

  async function releasedDemand(...sample: Parameters<typeof waitingDemand>): Promise<DemandFacts> {
    const demand = await waitingDemand(...sample)
    await release(demand.id)
    return demand
  }

  async function waitingMeeting(texts: { title: string; place: string; communique?: string }, facts: Partial<MeetingFacts> = {}) {
    const meeting: MeetingFacts = {
      id: newId(),
      ref: `BM-L-2026-${String(++made).padStart(2, '0')}`,
      state: 'announced',
      day: '2026-03-20',
      time: '15:00',
      partOfDay: null,
      topics: ['الإنارة'],
      chairAr: 'والي الأمن',
      chairFr: 'Préfet de police',
      chairActing: true,
      associations: ['جمعية النخيل للتنمية'],
      invited: ['جمعية النخيل للتنمية'],
      seriesId: null,
      origin: 'police',
      lengthMinutes: 120,
      postponedFrom: null,
      sequence: 0,
      ...facts,
    }
    await copyMeeting(cell, meeting)
    const kind = texts.communique ? 'meeting' : 'announcement'
    await askRelease(cell, { kind, subjectId: meeting.id, title: texts.title, texts })
    return meeting
  }

  async function releasedMeeting(...sample: Parameters<typeof waitingMeeting>): Promise<MeetingFacts> {
    const meeting = await waitingMeeting(...sample)
    await release(meeting.id)
    return meeting
  }

  /** The release of a subject that waits. */
  async function releaseOf(subjectId: string): Promise<string> {
    const [release] = await world.db<{ id: string }[]>`select id from release where subject_id = ${subjectId} and state = 'waiting'`
    return release!.id
  }

  async function release(subjectId: string): Promise<void> {
    const releaseId = await releaseOf(subjectId)
    await signRelease(world.context('publisher'), { releaseId })
    await signRelease(world.context('publisher2'), { releaseId })
  }

  return { factsOf, waitingDemand, releasedDemand, waitingMeeting, releasedMeeting, releaseOf, release }
}
