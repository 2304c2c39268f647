import type { Day } from '../platform/words/dates.ts'
import type { Session, TimetablePeriod } from './timetable.ts'

export const proposalStates = ['waiting', 'accepted', 'declined', 'replaced'] as const
export type ProposalState = (typeof proposalStates)[number]

/** The hours that a school says are right, and what became of them. */
export interface HoursProposal {
  readonly id: string
  readonly ref: string
  readonly schoolId: string
  readonly period: TimetablePeriod
  readonly sessions: readonly Session[]
  readonly state: ProposalState
  readonly proposedOn: Day
  readonly dueOn: Day
  readonly decidedOn: Day | null
  /** Why it was declined. */
  readonly reason: string | null
}
