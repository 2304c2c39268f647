import type { Day } from '../platform/words/dates.ts'
import type { Commitment, JudgedCommitment, Outcome, ReportedCommitment, RunningCommitment } from './commitment.ts'
import type { AnswerKind, CommittedAnswer, Demand, DemandState, PlainAnswer, Qualification, Request } from './demand.ts'

/** A row as the table holds it: its constraints promise what each state needs. */
export interface DemandRow extends Request, Nullable<Qualification> {
  state: DemandState
  qualifyDueOn: Day
  answerDueOn: Day
  inadmissibleReason: string | null
  qualifiedOn: Day | null
  answerKind: AnswerKind | null
  answerText: string | null
  partner: string | null
  answeredOn: Day | null
  contestedOn: Day | null
  contestReason: string | null
  closedOn: Day | null
}

export interface CommitmentRow extends Omit<RunningCommitment, 'state'> {
  state: 'running' | Outcome
  evidence: string | null
  reportedOn: Day | null
  verdict: Outcome | null
  verdictReason: string | null
  judgedOn: Day | null
}

type Nullable<T> = { [K in keyof T]: T[K] | null }

/** `commitmentRow` is the newest of the demand: it belongs to the answer that stands if that is a commitment. */
export function toDemand(row: DemandRow, commitmentRow: CommitmentRow | null): Demand {
  const { state, answerKind, answerText, partner, answeredOn, inadmissibleReason, contestedOn, contestReason, closedOn, ...rest } = row
  const { publicText, categoryId, districtId, pointId, answerOfficeId, qualifiedOn, ...asked } = rest
  if (state === 'received' || state === 'continued') return { ...asked, state }
  if (state === 'inadmissible') return { ...asked, state, reason: inadmissibleReason!, closedOn: closedOn! }

  const qualification = { publicText: publicText!, categoryId: categoryId!, districtId, pointId, answerOfficeId: answerOfficeId! }
  const taken = { ...asked, ...qualification, qualifiedOn: qualifiedOn!, contestedOn, contestReason }
  if (state === 'qualified') return { ...taken, state, contestedOn: null, contestReason: null }

  const said = { text: answerText!, on: answeredOn! }
  const plain = { answer: { ...said, kind: answerKind!, partner } as PlainAnswer, commitment: null }
  const answer: CommittedAnswer = { ...said, kind: 'commitment', partner: null }
  const commitment = commitmentRow && toCommitment(commitmentRow)
  switch (state) {
    case 'answered':
      return { ...taken, state, answer: plain.answer }
    case 'promised':
      return { ...taken, state, answer, commitment: commitment as RunningCommitment }
    case 'reported':
      return { ...taken, state, answer, commitment: commitment as ReportedCommitment }
    case 'contested': {
      const again = { ...taken, state, contestedOn: contestedOn!, contestReason: contestReason! } as const
      return answerKind === 'commitment' ? { ...again, answer, commitment: commitment as JudgedCommitment } : { ...again, ...plain }
    }
    case 'closed': {
      const over = { ...taken, state, closedOn: closedOn! } as const
      return answerKind === 'commitment' ? { ...over, answer, commitment: commitment as ReportedCommitment } : { ...over, ...plain }
    }
  }
}

function toCommitment({ state, evidence, reportedOn, verdict, verdictReason, judgedOn, ...terms }: CommitmentRow): Commitment {
  if (state === 'running') return { ...terms, state }
  const reported = { ...terms, state, evidence: evidence!, reportedOn: reportedOn! }
  return verdict ? { ...reported, verdict, verdictReason, judgedOn: judgedOn! } : reported
}

export function demandRow(demand: Demand): DemandRow {
  const { id, ref, meetingId, associationId, channel, original, placeWords, timeBand, receivedOn, qualifyDueOn, answerDueOn, state } =
    demand
  const asked = { id, ref, meetingId, associationId, channel, original, placeWords, timeBand, receivedOn, qualifyDueOn, answerDueOn, state }
  const { answer } = { answer: null, ...demand }
  const { qualifiedOn, contestedOn, contestReason, closedOn, ...taken } = { ...nothing, ...demand }
  return {
    ...asked,
    publicText: taken.publicText,
    categoryId: taken.categoryId,
    districtId: taken.districtId,
    pointId: taken.pointId,
    answerOfficeId: taken.answerOfficeId,
    qualifiedOn,
    contestedOn,
    contestReason,
    closedOn,
    inadmissibleReason: demand.state === 'inadmissible' ? demand.reason : null,
    answerKind: answer?.kind ?? null,
    answerText: answer?.text ?? null,
    partner: answer?.partner ?? null,
    answeredOn: answer?.on ?? null,
  }
}

const nothing = {
  publicText: null,
  categoryId: null,
  districtId: null,
  pointId: null,
  answerOfficeId: null,
  qualifiedOn: null,
  contestedOn: null,
  contestReason: null,
  closedOn: null,
}

export function commitmentOf(demand: Demand): Commitment | null {
  return 'commitment' in demand ? demand.commitment : null
}

export function commitmentRow(commitment: Commitment): CommitmentRow {
  return { evidence: null, reportedOn: null, verdict: null, verdictReason: null, judgedOn: null, ...commitment }
}
