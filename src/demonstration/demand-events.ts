import { acceptAnswer } from '../demands/accept-answer.ts'
import { acknowledgeDemand } from '../demands/acknowledge-demand.ts'
import { answerDemand } from '../demands/answer-demand.ts'
import { closeUnheard } from '../demands/close-unheard.ts'
import { contestAnswer } from '../demands/contest-answer.ts'
import { decideReopening } from '../demands/decide-reopening.ts'
import { declareInadmissible } from '../demands/declare-inadmissible.ts'
import { extendAnswer } from '../demands/extend-answer.ts'
import { judgeOutcome } from '../demands/judge-outcome.ts'
import { qualifyDemand } from '../demands/qualify-demand.ts'
import { registerDemand } from '../demands/register-demand.ts'
import { replaceCommitment } from '../demands/replace-commitment.ts'
import { reportOutcome } from '../demands/report-outcome.ts'
import { reportProgress } from '../demands/report-progress.ts'
import { takePartnerAnswer } from '../demands/take-partner-answer.ts'
import { addDays } from '../platform/words/dates.ts'
import type { Partner } from './cast.ts'
import { fill } from './fill.ts'
import type { Step } from './life.ts'
import { partnerOf } from './partner-events.ts'
import { commitmentOf, isAcknowledged, partnerNamed } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { spotOf } from './spot.ts'
import { secondAnswers } from './texts/verdicts.ts'
import type { Wish } from './wishes.ts'
import type { PlannedDemand } from './year.ts'

/** What the events of one demand hand on to each other. */
interface Thread {
  planned: PlannedDemand
  /** The association that asks, as its place in the cast; null for a person. */
  asker: number | null
  meetingIds: readonly string[]
  id: string
}

const times: Record<Step['act'], string> = {
  qualify: '09:30',
  extend: '10:30',
  partner: '10:45',
  decide: '10:15',
  replace: '12:10',
  end: '23:00',
  inadmissible: '09:40',
  answer: '11:00',
  progress: '12:00',
  report: '12:30',
  judge: '15:30',
  accept: '15:40',
  contest: '15:50',
  explain: '11:30',
  close: '16:20',
}

export function demandEvents(planned: PlannedDemand, asker: number | null, meetingIds: readonly string[]): Event[] {
  const thread: Thread = { planned, asker, meetingIds, id: '' }
  const steps = planned.steps.map((step) => ({
    day: step.day,
    time: times[step.act],
    play: (scene: Scene) => (planned.wish ? advance(scene, thread, planned.wish, step) : refuse(scene, thread, step)),
  }))
  // Those of yesterday and today are not yet told.
  const told = planned.steps.length === 0
  return [
    { day: planned.receivedOn, time: planned.meeting === null ? '09:00' : '17:30', play: (scene) => register(scene, thread) },
    ...(told ? [] : [{ day: addDays(planned.receivedOn, 1), time: '08:30', play: (scene: Scene) => acknowledge(scene, thread) }]),
    ...steps,
  ]
}

async function register(scene: Scene, thread: Thread): Promise<void> {
  const { cast, as, places } = scene
  const { said, wish, channel, meeting } = thread.planned
  const spot = wish && spotOf(places, wish.at)
  const asker = askerOf(scene, thread)
  const { id } = await registerDemand(as(channel === 'form' && asker ? asker.speaker : cast.cell), {
    channel,
    original: spot ? fill(said, spot.point ?? spot.district, spot.district) : said,
    ...(asker && { associationId: asker.id }),
    ...(meeting !== null && { meetingId: thread.meetingIds[meeting] }),
    ...(spot && { placeWords: (spot.point ?? spot.district).nameAr }),
    ...(wish?.theme.time && { timeBand: wish.theme.time }),
  })
  thread.id = id
}

/** Who holds no receipt is told by telephone. */
async function acknowledge({ db, cast, as }: Scene, { id }: Thread): Promise<void> {
  if (!(await isAcknowledged(db, cast.cell.commandId, id))) await acknowledgeDemand(as(cast.cell), { demandId: id, way: 'telephone' })
}

async function refuse({ cast, as }: Scene, { id }: Thread, step: Step): Promise<void> {
  if (step.act === 'inadmissible') await declareInadmissible(as(cast.cell), { demandId: id, reason: step.reason })
}

async function advance(scene: Scene, thread: Thread, wish: Wish, step: Step): Promise<void> {
  const { db, cast, as } = scene
  const { id: demandId } = thread
  const owner = cast.owners[wish.theme.office]
  const commitmentId = () => commitmentOf(db, cast.cell.commandId, demandId)
  const asker = as(askerOf(scene, thread)?.speaker ?? cast.cell)
  switch (step.act) {
    case 'qualify':
      return void (await qualifyDemand(as(cast.cell), {
        demandId,
        ...qualification(scene, wish),
        answerOfficeId: owner.officeId,
        overrule: overruled,
      }))
    case 'answer':
      return void (await answerDemand(as(owner.actor), { demandId, ...(await answer(scene, wish, owner.officeId, step)) }))
    case 'extend':
      return void (await extendAnswer(as(owner.actor), { demandId, reason: step.reason }))
    case 'partner':
      return void (await takePartnerAnswer(as(cast.cell), { demandId, text: step.text, dueOn: step.dueOn }))
    case 'replace':
      return void (await replaceCommitment(as(owner.actor), {
        commitmentId: await commitmentId(),
        reason: step.reason,
        text: step.text,
        commitment: { officeId: owner.officeId, kind: 'activity', dueOn: step.dueOn, indicator: step.indicator },
      }))
    case 'decide':
      return void (await decideReopening(as(cast.cell), { demandId, decision: step.decision, reason: step.reason }))
    case 'explain':
      return void (await answerDemand(as(owner.actor), { demandId, kind: 'explanation', text: second(thread.planned) }))
    case 'progress':
      return void (await reportProgress(as(owner.actor), { commitmentId: await commitmentId(), text: step.text }))
    case 'report':
      return void (await reportOutcome(as(owner.actor), {
        commitmentId: await commitmentId(),
        outcome: step.outcome,
        evidence: step.evidence,
      }))
    case 'judge':
      return void (await judgeOutcome(asker, { demandId, verdict: step.verdict, reason: step.reason, contest: step.contest }))
    case 'accept':
      return void (await acceptAnswer(asker, { demandId }))
    case 'contest':
      return void (await contestAnswer(asker, { demandId, reason: step.reason }))
    case 'close':
      return void (await closeUnheard(as(cast.cell), { demandId }))
    case 'inadmissible':
    case 'end':
      return
  }
}

/** Parents ask about schools, traders about markets: where some care more, one of them asks. */
const concerned: Record<string, readonly string[]> = {
  school_security: ['parents', 'women'],
  violence: ['women', 'rights', 'sport'],
  drugs: ['youth', 'parents', 'neighbourhood'],
  traffic: ['traders', 'neighbourhood', 'disability'],
  public_space: ['traders', 'environment', 'neighbourhood'],
  reception: ['disability', 'rights', 'women'],
  awareness: ['parents', 'youth', 'media'],
  cybercrime: ['youth', 'women', 'media'],
}

function askerOf({ cast: { associations } }: Scene, { asker, planned: { wish } }: Thread): Partner | null {
  if (asker === null) return null
  const kinds = concerned[wish?.theme.category ?? '']
  const some = kinds ? associations.filter(({ kind }) => kinds.includes(kind)) : []
  const from = some.length > 2 ? some : associations
  return from[asker % from.length]!
}

function qualification({ places }: Scene, { at, text, theme }: Wish) {
  const { point, district } = spotOf(places, at)
  const publicText = fill(text, point ?? district, district)
  return { publicText, categoryId: theme.category, districtId: district.id, ...(point && { pointId: point.id }) }
}

async function answer({ db, cast }: Scene, { answer }: Wish, officeId: string, { dueOn, partial }: Extract<Step, { act: 'answer' }>) {
  if (answer.kind === 'referral') {
    const partnerId = await partnerNamed(db, cast.cell.commandId, partnerOf[answer.partner] ?? '')
    return { kind: answer.kind, text: answer.text, ...(partnerId ? { partnerId } : { partner: answer.partner }) }
  }
  if (answer.kind !== 'commitment') return { kind: answer.kind, text: answer.text }
  const kind = partial ? 'partial' : answer.kind
  return { kind, ...partial, text: answer.text, commitment: { officeId, kind: answer.measure, dueOn, indicator: answer.indicator } }
}

function second({ said }: PlannedDemand): string {
  return secondAnswers[said.length % secondAnswers.length]!
}

/** Where the rules would have it elsewhere. */
const overruled = 'سبق لهذا المكتب أن تابع المطلب نفسه مع الجمعية.'
