import { dueDay, type WorkingCalendar } from '../calendar/deadline.ts'
import type { Day } from '../platform/words/dates.ts'
import type { TimeBand } from '../routing/time-band.ts'
import type { JudgedCommitment, ReportedCommitment, RunningCommitment } from './commitment.ts'
import { refuse } from './refusal.ts'

export type { DemandState } from '../public-record/demand.ts'

export const channels = ['meeting', 'form', 'paper', 'telephone'] as const
export type Channel = (typeof channels)[number]

/** What an office may say. A partial answer is a commitment for a part, beside a reasoned no to the rest. */
export const answerKinds = ['commitment', 'partial', 'explanation', 'refusal', 'referral'] as const
export type GivenKind = (typeof answerKinds)[number]
export type AnswerKind = Exclude<GivenKind, 'partial'>

/** How a demand came to its end: never simply done. */
export const endings = ['judged', 'accepted', 'unheard', 'reopening_refused'] as const
export type Ending = (typeof endings)[number]

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

export interface PlainAnswer {
  readonly kind: Exclude<AnswerKind, 'commitment'>
  readonly text: string
  /** Only of a referral: to whom, by name and, if it stands in the register, by identity. */
  readonly partner: string | null
  readonly partnerId: string | null
  readonly on: Day
}

export interface CommittedAnswer {
  readonly kind: 'commitment'
  readonly text: string
  /** Of a partial one, what is not taken on, and why not. */
  readonly declined: string | null
  readonly because: string | null
  readonly on: Day
}

interface Owed extends Request {
  readonly acknowledgeDueOn: Day
  /** When those who asked were told that it had come; by itself where they hold the receipt. */
  readonly acknowledgedOn: Day | null
  readonly qualifyDueOn: Day
  /** Of the answer that is owed now: by the office, by the partner, or by the cell to a request to reopen. */
  readonly answerDueOn: Day
}

interface Taken extends Owed, Qualification {
  readonly qualifiedOn: Day
  readonly extendedOn: Day | null
  /** Until when those who asked may give their word, or ask to reopen what was closed. */
  readonly wordDueOn: Day | null
  /** An asker may contest once. */
  readonly contestedOn: Day | null
  readonly contestReason: string | null
  readonly reopeningRefusal: string | null
}

type Plain = { readonly answer: PlainAnswer; readonly commitment: null }
type Committed<Stage> = { readonly answer: CommittedAnswer; readonly commitment: Stage }
type Asked = { readonly contestedOn: Day; readonly contestReason: string }

export type Received = Owed & { readonly state: 'received' }
export type Inadmissible = Owed & { readonly state: 'inadmissible'; readonly reason: string; readonly closedOn: Day }
/** Goes on in another: merged into it, or split into several. */
export type Continued = Owed & { readonly state: 'continued' }
export type Qualified = Taken & {
  readonly state: 'qualified'
  readonly contestedOn: null
  readonly contestReason: null
  readonly wordDueOn: null
  readonly reopeningRefusal: null
}
/** A partner owes the answer. */
export type Referred = Taken & { readonly state: 'referred'; readonly answer: PlainAnswer }
export type Answered = Taken & { readonly state: 'answered'; readonly wordDueOn: Day; readonly answer: PlainAnswer }
export type Promised = Taken & { readonly state: 'promised' } & Committed<RunningCommitment>
export type Reported = Taken & { readonly state: 'reported'; readonly wordDueOn: Day } & Committed<ReportedCommitment>
/** Those who asked want it taken up again: the cell owes them a public yes or no. */
export type Reopening = Taken & { readonly state: 'reopening' } & Asked & (Plain | Committed<ReportedCommitment | JudgedCommitment>)
/** Taken up again: the first answer stands, with the word of those who asked, until the office answers anew. */
export type Contested = Taken & { readonly state: 'contested' } & Asked & (Plain | Committed<ReportedCommitment | JudgedCommitment>)
export type Closed = Taken & { readonly state: 'closed'; readonly closedOn: Day; readonly ending: Ending } & (
    | Plain
    | Committed<ReportedCommitment | JudgedCommitment>
  )

export type Demand =
  | Received
  | Inadmissible
  | Continued
  | Qualified
  | Referred
  | Answered
  | Promised
  | Reported
  | Reopening
  | Contested
  | Closed

/** @param told whether those who asked hold the receipt: then it is acknowledged by itself */
export function receive(request: Request, calendar: WorkingCalendar, told: boolean): Received {
  const { receivedOn } = request
  return {
    ...request,
    state: 'received',
    acknowledgeDueOn: dueDay(calendar, 'acknowledge', receivedOn),
    acknowledgedOn: told ? receivedOn : null,
    qualifyDueOn: dueDay(calendar, 'qualify', receivedOn),
    answerDueOn: dueDay(calendar, 'answer', receivedOn),
  }
}

export function acknowledge<Open extends Received | Qualified>(demand: Open, today: Day): Open {
  if (demand.acknowledgedOn) throw refuse('conflict', 'acknowledgedAlready')
  return { ...demand, acknowledgedOn: today }
}

/** @param nearer the day that the category gives to its answers: it can only be nearer than the one on the receipt */
export function qualify(demand: Received, qualification: Qualification, today: Day, nearer: Day = demand.answerDueOn): Qualified {
  const nothingYet = { extendedOn: null, wordDueOn: null, contestedOn: null, contestReason: null, reopeningRefusal: null }
  const answerDueOn = nearer < demand.answerDueOn ? nearer : demand.answerDueOn
  return { ...demand, ...qualification, ...nothingYet, state: 'qualified', qualifiedOn: today, answerDueOn }
}

/** Another office owes the answer, by the same day: whoever asked waits no longer for it. */
export function reassign<Open extends Qualified | Contested>(demand: Open, answerOfficeId: string): Open {
  if (demand.answerOfficeId === answerOfficeId) throw refuse('invalid', 'officeSame', { officeId: 'officeSame' })
  return { ...demand, answerOfficeId }
}

/** The same, in other words for everyone. */
export function reword<Written extends Demand & Qualification>(demand: Written, publicText: string): Written {
  return { ...demand, publicText }
}

export function declare(demand: Received, reason: string, today: Day): Inadmissible {
  return { ...demand, state: 'inadmissible', reason, closedOn: today }
}
