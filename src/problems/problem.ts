import type { Day } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'
import { type Act, type ProblemState, transitions } from './transitions.ts'

export const confidences = ['low', 'middle', 'high'] as const
export const periods = ['month', 'week'] as const
export type Period = (typeof periods)[number]
export const decisions = ['maintain', 'continue', 'change', 'stop'] as const
export type Decision = (typeof decisions)[number]

/** A recurring problem of a place, worked in the steps of SARA. What a state needs, the constraints of the table hold. */
export interface Problem {
  readonly id: string
  /** As people cite it: BM-P-2026-01. */
  readonly ref: string
  readonly state: ProblemState
  readonly title: string
  readonly note: string
  readonly categoryId: string
  readonly districtId: string
  readonly pointId: string | null
  readonly ownerOfficeId: string
  readonly openedOn: Day
  readonly harm: string | null
  readonly goal: string | null
  readonly hypothesis: string | null
  readonly lookedAt: string | null
  readonly currently: string | null
  readonly confidence: (typeof confidences)[number] | null
  readonly indicator: string | null
  readonly baseline: string | null
  readonly target: string | null
  readonly objectiveDueOn: Day | null
  readonly period: Period
  readonly startedOn: Day | null
  readonly endedOn: Day | null
  readonly doneNote: string | null
  readonly closedOn: Day | null
  readonly closeReason: string | null
}

/** @throws {Refusal} conflict: this act is not of this step */
export function assertMay(act: Act, { state }: Problem): void {
  if (!(transitions[act].from as readonly ProblemState[]).includes(state)) throw refuse('conflict', 'notNow')
}

/** The step to which a decision leads. */
export const after: Record<Decision, ProblemState> = { maintain: 'maintenance', continue: 'running', change: 'response', stop: 'closed' }
