import { type Day, isDay } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'

export const outcomes = ['kept', 'partly', 'not_kept'] as const
export type Outcome = (typeof outcomes)[number]

export const commitmentKinds = ['activity', 'outcome'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/** What an office has promised: without its owner and its day it does not exist. */
interface Terms {
  readonly id: string
  readonly officeId: string
  readonly kind: CommitmentKind
  readonly text: string
  /** What will be looked at to say whether it was kept. */
  readonly indicator: string
  readonly madeOn: Day
  readonly dueOn: Day
}

export interface RunningCommitment extends Terms {
  readonly state: 'running'
}

/** The owner has said how it ended. */
export interface ReportedCommitment extends Terms {
  readonly state: Outcome
  readonly evidence: string
  readonly reportedOn: Day
}

/** Those who asked have said how it ended. */
export interface JudgedCommitment extends ReportedCommitment {
  readonly verdict: Outcome
  readonly verdictReason: string | null
  readonly judgedOn: Day
}

export type Commitment = RunningCommitment | ReportedCommitment | JudgedCommitment

/** A commitment as it is typed: anything may still be missing. */
export interface CommitmentDraft {
  readonly officeId?: string | undefined
  readonly kind?: CommitmentKind | undefined
  readonly dueOn?: string | undefined
  readonly indicator?: string | undefined
}

/**
 * Makes a promise of a draft.
 * @throws {Refusal} a soft reply, when nobody owns it or no day ends it
 */
export function commit(draft: CommitmentDraft, { id, text, today }: { id: string; text: string; today: Day }): RunningCommitment {
  const { officeId, dueOn, kind, indicator } = draft
  if (!officeId || !dueOn) {
    throw refuse('invalid', 'softReply', { ...(!officeId && { officeId: 'ownerMissing' }), ...(!dueOn && { dueOn: 'dayMissing' }) })
  }
  if (!isDay(dueOn)) throw refuse('invalid', 'dayInvalid', { dueOn: 'dayInvalid' })
  if (dueOn < today) throw refuse('invalid', 'dayPast', { dueOn: 'dayPast' })
  if (!kind) throw refuse('invalid', 'commitmentKindMissing', { commitmentKind: 'commitmentKindMissing' })
  if (!indicator) throw refuse('invalid', 'indicatorMissing', { indicator: 'indicatorMissing' })
  return { id, officeId, kind, text, indicator, madeOn: today, dueOn, state: 'running' }
}

export function report(commitment: RunningCommitment, outcome: Outcome, evidence: string, today: Day): ReportedCommitment {
  return { ...commitment, state: outcome, evidence, reportedOn: today }
}

export function judge(commitment: ReportedCommitment, verdict: Outcome, reason: string | null, today: Day): JudgedCommitment {
  return { ...commitment, verdict, verdictReason: reason, judgedOn: today }
}
