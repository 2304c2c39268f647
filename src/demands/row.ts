import type { Day } from '../platform/words/dates.ts'
import type { Commitment, Outcome, RunningCommitment, Verdict } from './commitment.ts'
import type { AnswerKind, CommittedAnswer, Demand, DemandState, Ending, PlainAnswer, Qualification, Request } from './demand.ts'

/** A row as the table holds it: its constraints promise what each state needs. */
export interface DemandRow extends Request, Nullable<Qualification> {
  state: DemandState
  acknowledgeDueOn: Day
  acknowledgedOn: Day | null
  qualifyDueOn: Day
  answerDueOn: Day
  inadmissibleReason: string | null
  qualifiedOn: Day | null
  answerKind: AnswerKind | null
  answerText: string | null
  answerDeclined: string | null
  answerBecause: string | null
  partner: string | null
  partnerId: string | null
  answeredOn: Day | null
  contestedOn: Day | null
  contestReason: string | null
  extendedOn: Day | null
  wordDueOn: Day | null
  reopeningRefusal: string | null
  closedOn: Day | null
  ending: Ending | null
}

export interface CommitmentRow extends Omit<RunningCommitment, 'state'> {
  state: 'running' | Outcome
  evidence: string | null
  reportedOn: Day | null
  verdict: Verdict | null
  verdictReason: string | null
  judgedOn: Day | null
}

type Nullable<T> = { [K in keyof T]: T[K] | null }

/** `commitmentRow` is the newest of the demand: it belongs to the answer that stands if that is a commitment. */
export function toDemand(row: DemandRow, commitmentRow: CommitmentRow | null): Demand {
  const { state, answerKind, answerText, answerDeclined, answerBecause, partner, partnerId, answeredOn, ...rest } = row
  const { inadmissibleReason, closedOn, ending, extendedOn, wordDueOn, contestedOn, contestReason, reopeningRefusal, ...more } = rest
  const { publicText, categoryId, districtId, pointId, answerOfficeId, qualifiedOn, ...asked } = more
  if (state === 'received' || state === 'continued') return { ...asked, state }
  if (state === 'inadmissible') return { ...asked, state, reason: inadmissibleReason!, closedOn: closedOn! }

  const qualification = { publicText: publicText!, categoryId: categoryId!, districtId, pointId, answerOfficeId: answerOfficeId! }
  const so = { qualifiedOn: qualifiedOn!, extendedOn, wordDueOn, contestedOn, contestReason, reopeningRefusal }
  const taken = { ...asked, ...qualification, ...so }
  const said = { text: answerText!, on: answeredOn! }
  const plain = { answer: { ...said, kind: answerKind!, partner, partnerId } as PlainAnswer, commitment: null }
  const answer: CommittedAnswer = { ...said, kind: 'commitment', declined: answerDeclined, because: answerBecause }
  const committed = { answer, commitment: commitmentRow && toCommitment(commitmentRow) }
  const either = answerKind === 'commitment' ? committed : plain
  // The constraints of the table promise what each state needs.
  switch (state) {
    case 'qualified':
      return { ...taken, state } as Demand
    case 'referred':
    case 'answered':
      return { ...taken, state, answer: plain.answer } as Demand
    case 'promised':
    case 'reported':
      return { ...taken, ...committed, state } as Demand
    case 'reopening':
    case 'contested':
      return { ...taken, ...either, state } as Demand
    case 'closed':
      return { ...taken, ...either, state, closedOn: closedOn!, ending: ending! } as Demand
  }
}

function toCommitment({ state, evidence, reportedOn, verdict, verdictReason, judgedOn, ...terms }: CommitmentRow): Commitment {
  if (state === 'running') return { ...terms, state }
  const reported = { ...terms, state, evidence: evidence!, reportedOn: reportedOn! }
  return verdict ? { ...reported, verdict, verdictReason, judgedOn: judgedOn! } : reported
}

export function demandRow(demand: Demand): DemandRow {
  const { answer } = { answer: null, ...demand }
  const parts = answer && 'declined' in answer ? answer : { declined: null, because: null }
  const to = answer && 'partner' in answer ? answer : { partner: null, partnerId: null }
  const all = {
    ...nothing,
    ...demand,
    inadmissibleReason: demand.state === 'inadmissible' ? demand.reason : null,
    answerKind: answer?.kind ?? null,
    answerText: answer?.text ?? null,
    answeredOn: answer?.on ?? null,
    answerDeclined: parts.declined,
    answerBecause: parts.because,
    partner: to.partner,
    partnerId: to.partnerId,
  }
  return Object.fromEntries(columns.map((column) => [column, all[column]])) as unknown as DemandRow
}

const columns = [
  'id',
  'ref',
  'meetingId',
  'associationId',
  'channel',
  'original',
  'placeWords',
  'timeBand',
  'receivedOn',
  'acknowledgeDueOn',
  'acknowledgedOn',
  'qualifyDueOn',
  'answerDueOn',
  'state',
  'publicText',
  'categoryId',
  'districtId',
  'pointId',
  'answerOfficeId',
  'qualifiedOn',
  'extendedOn',
  'wordDueOn',
  'contestedOn',
  'contestReason',
  'reopeningRefusal',
  'closedOn',
  'ending',
  'inadmissibleReason',
  'answerKind',
  'answerText',
  'answerDeclined',
  'answerBecause',
  'partner',
  'partnerId',
  'answeredOn',
] as const satisfies readonly (keyof DemandRow)[]

const nothing = {
  publicText: null,
  categoryId: null,
  districtId: null,
  pointId: null,
  answerOfficeId: null,
  qualifiedOn: null,
  extendedOn: null,
  wordDueOn: null,
  contestedOn: null,
  contestReason: null,
  reopeningRefusal: null,
  closedOn: null,
  ending: null,
}

export function commitmentOf(demand: Demand): Commitment | null {
  return 'commitment' in demand ? demand.commitment : null
}

export function commitmentRow(commitment: Commitment): CommitmentRow {
  return { evidence: null, reportedOn: null, verdict: null, verdictReason: null, judgedOn: null, ...commitment }
}
