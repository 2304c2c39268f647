import { dueDay, type WorkingCalendar } from '../calendar/deadline.ts'
import { type Day, isDay } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'

/** What those who asked say of it. */
export const verdicts = ['kept', 'partly', 'not_kept'] as const
export type Verdict = (typeof verdicts)[number]

/** What its owner says of it. */
export const outcomes = [...verdicts, 'cancelled'] as const
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
  /** By when the next news of it is owed. */
  readonly updateDueOn: Day
}

export interface RunningCommitment extends Terms {
  readonly state: 'running'
}

/** The owner has said how it ended. */
export interface ReportedCommitment extends Terms {
  readonly state: Outcome
  /** What shows it; of one that is cancelled, why. */
  readonly evidence: string
  readonly reportedOn: Day
}

/** Those who asked have said how it ended. */
export interface JudgedCommitment extends ReportedCommitment {
  readonly verdict: Verdict
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

interface Making {
  readonly id: string
  readonly text: string
  readonly today: Day
  readonly calendar: WorkingCalendar
}

/**
 * Makes a promise of a draft.
 * @throws {Refusal} a soft reply, when nobody owns it or no day ends it
 */
export function commit(draft: CommitmentDraft, { id, text, today, calendar }: Making): RunningCommitment {
  const { officeId, dueOn, kind, indicator } = draft
  if (!officeId || !dueOn) {
    throw refuse('invalid', 'softReply', { ...(!officeId && { officeId: 'ownerMissing' }), ...(!dueOn && { dueOn: 'dayMissing' }) })
  }
  if (!isDay(dueOn)) throw refuse('invalid', 'dayInvalid', { dueOn: 'dayInvalid' })
  if (dueOn < today) throw refuse('invalid', 'dayPast', { dueOn: 'dayPast' })
  if (!kind) throw refuse('invalid', 'commitmentKindMissing', { commitmentKind: 'commitmentKindMissing' })
  if (!indicator) throw refuse('invalid', 'indicatorMissing', { indicator: 'indicatorMissing' })
  return { id, officeId, kind, text, indicator, madeOn: today, dueOn, updateDueOn: dueDay(calendar, 'update', today), state: 'running' }
}

/** News came: the next are owed from then on. */
export function update(commitment: RunningCommitment, today: Day, calendar: WorkingCalendar): RunningCommitment {
  return { ...commitment, updateDueOn: dueDay(calendar, 'update', today) }
}

export function report(commitment: RunningCommitment, outcome: Outcome, evidence: string, today: Day): ReportedCommitment {
  return { ...commitment, state: outcome, evidence, reportedOn: today }
}

export function judge(commitment: ReportedCommitment, verdict: Verdict, reason: string | null, today: Day): JudgedCommitment {
  return { ...commitment, verdict, verdictReason: reason, judgedOn: today }
}
