import type { DaysOff } from '../calendar/working-days.ts'
import type { Day } from '../platform/words/dates.ts'
import {
  type CommitmentDraft,
  commit,
  type JudgedCommitment,
  judge,
  type Outcome,
  type ReportedCommitment,
  type RunningCommitment,
  report,
} from './commitment.ts'
import { answerBy, closableFrom, qualifyBy } from './deadlines.ts'
import { refuse } from './refusal.ts'

export const demandStates = [
  'received',
  'inadmissible',
  'qualified',
  'answered',
  'promised',
  'reported',
  'contested',
  'closed',
  'continued',
] as const
export type DemandState = (typeof demandStates)[number]

export const channels = ['meeting', 'form', 'paper', 'telephone'] as const
export type Channel = (typeof channels)[number]

export const timeBands = ['school_entry_exit', 'morning', 'afternoon', 'evening', 'night', 'weekend', 'market_day'] as const
export type TimeBand = (typeof timeBands)[number]

export const answerKinds = ['commitment', 'explanation', 'refusal', 'referral'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What was asked, as it was said. */
export interface Request {
  readonly id: string
  readonly ref: string
  readonly meetingId: string | null
  /** Null when a person asked: who they are is not kept. */
  readonly associationId: string | null
  readonly channel: Channel
  readonly original: string
  readonly placeWords: string | null
  readonly timeBand: TimeBand | null
  readonly receivedOn: Day
}

/** How the cell understood it, in words for everyone, and who owes the answer. */
export interface Qualification {
  readonly publicText: string
  readonly categoryId: string
  readonly districtId: string | null
  readonly pointId: string | null
  readonly answerOfficeId: string
}

/** An answer that promises nothing; a referral names the partner. */
export interface PlainAnswer {
  readonly kind: Exclude<AnswerKind, 'commitment'>
  readonly text: string
  readonly partner: string | null
  readonly on: Day
}

export interface CommittedAnswer {
  readonly kind: 'commitment'
  readonly text: string
  readonly partner: null
  readonly on: Day
}

interface Owed extends Request {
  readonly qualifyDueOn: Day
  readonly answerDueOn: Day
}

interface Taken extends Owed, Qualification {
  readonly qualifiedOn: Day
  /** An asker may contest once. */
  readonly contestedOn: Day | null
  readonly contestReason: string | null
}

export interface Received extends Owed {
  readonly state: 'received'
}
export interface Inadmissible extends Owed {
  readonly state: 'inadmissible'
  readonly reason: string
  readonly closedOn: Day
}
/** Goes on in another: merged into it, or split into several. */
export interface Continued extends Owed {
  readonly state: 'continued'
}
export interface Qualified extends Taken {
  readonly state: 'qualified'
  readonly contestedOn: null
  readonly contestReason: null
}
export interface Answered extends Taken {
  readonly state: 'answered'
  readonly answer: PlainAnswer
}
export interface Promised extends Taken {
  readonly state: 'promised'
  readonly answer: CommittedAnswer
  readonly commitment: RunningCommitment
}
export interface Reported extends Taken {
  readonly state: 'reported'
  readonly answer: CommittedAnswer
  readonly commitment: ReportedCommitment
}
/** Asked again: the first answer stands, with the word of those who asked. */
export type Contested = Taken & { readonly state: 'contested'; readonly contestedOn: Day; readonly contestReason: string } & (
    | { readonly answer: PlainAnswer; readonly commitment: null }
    | { readonly answer: CommittedAnswer; readonly commitment: JudgedCommitment }
  )
export type Closed = Taken & { readonly state: 'closed'; readonly closedOn: Day } & (
    | { readonly answer: PlainAnswer; readonly commitment: null }
    | { readonly answer: CommittedAnswer; readonly commitment: ReportedCommitment | JudgedCommitment }
  )

export type Demand = Received | Inadmissible | Continued | Qualified | Answered | Promised | Reported | Contested | Closed

export function receive(request: Request, daysOff: DaysOff): Received {
  const { receivedOn } = request
  return { ...request, state: 'received', qualifyDueOn: qualifyBy(receivedOn, daysOff), answerDueOn: answerBy(receivedOn, daysOff) }
}

export function qualify(demand: Received, qualification: Qualification, today: Day): Qualified {
  return { ...demand, ...qualification, state: 'qualified', qualifiedOn: today, contestedOn: null, contestReason: null }
}

/** The same, in other words for everyone. */
export function reword<Written extends Demand & Qualification>(demand: Written, publicText: string): Written {
  return { ...demand, publicText }
}

export function declare(demand: Received, reason: string, today: Day): Inadmissible {
  return { ...demand, state: 'inadmissible', reason, closedOn: today }
}

export interface GivenAnswer {
  readonly kind: AnswerKind
  readonly text: string
  readonly partner?: string | undefined
  readonly commitment?: CommitmentDraft | undefined
}

export function answer(demand: Qualified | Contested, given: GivenAnswer, commitmentId: string, today: Day): Answered | Promised {
  const { kind, text, partner, commitment } = given
  const { commitment: _earlier, ...taken } = { commitment: null, ...demand }
  if (kind === 'commitment') {
    const promise = commit(commitment ?? {}, { id: commitmentId, text, today })
    return { ...taken, state: 'promised', answer: { kind, text, partner: null, on: today }, commitment: promise }
  }
  if (kind === 'referral' && !partner) throw refuse('invalid', 'partnerMissing', { partner: 'partnerMissing' })
  return { ...taken, state: 'answered', answer: { kind, text, partner: kind === 'referral' ? partner! : null, on: today } }
}

export function reportOn(demand: Promised, outcome: Outcome, evidence: string, today: Day): Reported {
  return { ...demand, state: 'reported', commitment: report(demand.commitment, outcome, evidence, today) }
}

export interface Word {
  readonly verdict: Outcome
  readonly reason?: string | undefined
  /** Ask once for the demand to be taken up again. */
  readonly contest?: boolean | undefined
}

export function judgeOutcome(demand: Reported, { verdict, reason, contest }: Word, today: Day, daysOff: DaysOff): Closed | Contested {
  const commitment = judge(demand.commitment, verdict, reason ?? null, today)
  if (!contest) return { ...demand, state: 'closed', commitment, closedOn: today }
  if (verdict === 'kept') throw refuse('invalid', 'keptNotContested', { contest: 'keptNotContested' })
  if (!reason) throw refuse('invalid', 'reasonMissing', { reason: 'reasonMissing' })
  refuseSecondContest(demand)
  return { ...demand, state: 'contested', commitment, contestedOn: today, contestReason: reason, answerDueOn: answerBy(today, daysOff) }
}

export function accept(demand: Answered, today: Day): Closed {
  return { ...demand, state: 'closed', commitment: null, closedOn: today }
}

export function contest(demand: Answered, reason: string, today: Day, daysOff: DaysOff): Contested {
  refuseSecondContest(demand)
  return {
    ...demand,
    state: 'contested',
    commitment: null,
    contestedOn: today,
    contestReason: reason,
    answerDueOn: answerBy(today, daysOff),
  }
}

/** Those who asked have been silent for long enough. */
export function closeUnheard(demand: Answered | Reported, today: Day): Closed {
  if (today < closableFrom(saidOn(demand))) throw refuse('conflict', 'tooEarlyToClose')
  const closed = { state: 'closed', closedOn: today } as const
  return demand.state === 'reported' ? { ...demand, ...closed } : { ...demand, ...closed, commitment: null }
}

/** The day on which the police spoke last, from which those who asked have time to give their word. */
export function saidOn(demand: Answered | Reported): Day {
  return demand.state === 'reported' ? demand.commitment.reportedOn : demand.answer.on
}

function refuseSecondContest(demand: Answered | Reported): void {
  if (demand.contestedOn) throw refuse('conflict', 'contestedOnce')
}
