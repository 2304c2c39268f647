import type { Day } from '../platform/words/dates.ts'
import type { Demand, DemandState } from './demand.ts'

/** What decides whose turn it is, and until when. */
export interface Clock {
  readonly state: DemandState
  readonly acknowledgeDueOn: Day
  readonly acknowledgedOn: Day | null
  readonly qualifyDueOn: Day
  readonly answerDueOn: Day
  /** Of the commitment that stands: its end, and the next news of it. */
  readonly dueOn: Day | null
  readonly updateDueOn: Day | null
}

export function clockOf(demand: Demand): Clock {
  const { dueOn, updateDueOn } = ('commitment' in demand && demand.commitment) || { dueOn: null, updateDueOn: null }
  return { ...demand, dueOn, updateDueOn }
}

/** The day by which the police owe the next step; null when it is not their turn. */
export function owedOn({ state, acknowledgedOn, acknowledgeDueOn, qualifyDueOn, answerDueOn, dueOn, updateDueOn }: Clock): Day | null {
  switch (state) {
    case 'received':
      return acknowledgedOn ? qualifyDueOn : earlier(acknowledgeDueOn, qualifyDueOn)
    case 'qualified':
    case 'referred':
    case 'reopening':
    case 'contested':
      return answerDueOn
    case 'promised':
      return dueOn && updateDueOn && earlier(dueOn, updateDueOn)
    default:
      return null
  }
}

/** Late is past and still open: it is computed, and stands nowhere. */
export function isLate(clock: Clock, today: Day): boolean {
  const due = owedOn(clock)
  return due !== null && due < today
}

/** Whether those who asked have had their time to speak. */
export function isUnheard(demand: Demand, today: Day): boolean {
  return (demand.state === 'answered' || demand.state === 'reported') && demand.wordDueOn <= today
}

const earlier = (one: Day, other: Day) => (one < other ? one : other)
