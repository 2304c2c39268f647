import type { Day } from '../platform/words/dates.ts'
import type { Wanted } from '../public-record/strategy/objective.ts'
import { refuse } from './refusal.ts'
import { type Act, type StrategyState, transitions } from './transitions.ts'

/** A version of the work strategy of a year. What a state needs, the constraints of the table hold. */
export interface StrategyRow {
  readonly id: string
  /** As people cite it: BM-S-2026-1, the first version of 2026. */
  readonly ref: string
  readonly year: number
  readonly version: number
  readonly state: StrategyState
  readonly titleAr: string
  readonly titleFr: string | null
  readonly outlineAr: string
  readonly outlineFr: string | null
  readonly changeAr: string | null
  readonly changeFr: string | null
  readonly approvedBy: string | null
  readonly approvedOfficeId: string | null
  readonly approvedOn: Day | null
  readonly replacedOn: Day | null
  readonly closedOn: Day | null
}

/** An axis, or under its axis an aim. */
export interface Heading {
  readonly id: string
  readonly axisId: string | null
  readonly position: number
  readonly textAr: string
  readonly textFr: string | null
}

/** What an objective says, apart from where it stands. */
export interface ObjectiveAccount extends Wanted {
  readonly textAr: string
  readonly textFr: string | null
  readonly officeId: string
  readonly indicatorId: string | null
  readonly measureAr: string
  readonly measureFr: string | null
  readonly sourceAr: string | null
  readonly sourceFr: string | null
}

/** @throws {Refusal} conflict: this act is not of this state */
export function assertMay(act: Act, { state }: Pick<StrategyRow, 'state'>): void {
  if ((transitions[act].from as readonly StrategyState[]).includes(state)) return
  throw refuse('conflict', state === 'draft' ? 'notInForce' : state === 'in_force' ? 'inForce' : 'over')
}

/** What of a tree keeps it from coming into force: an axis without aims, an aim without objectives, nothing at all. */
export function gapIn(headings: readonly Heading[], aimsOfObjectives: ReadonlySet<string>): 'noAxis' | 'axisEmpty' | 'aimEmpty' | null {
  const axes = headings.filter(({ axisId }) => axisId === null)
  if (axes.length === 0) return 'noAxis'
  if (axes.some(({ id }) => !headings.some(({ axisId }) => axisId === id))) return 'axisEmpty'
  return headings.some(({ id, axisId }) => axisId !== null && !aimsOfObjectives.has(id)) ? 'aimEmpty' : null
}

export const refOf = (code: string, year: number, version: number) => `${code}-S-${year}-${version}`
