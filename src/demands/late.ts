import type { Day } from '../platform/words/dates.ts'
import { closableFrom } from './deadlines.ts'
import { type Demand, type DemandState, saidOn } from './demand.ts'

/** What decides whose turn it is, and until when. */
export interface Clock {
  readonly state: DemandState
  readonly qualifyDueOn: Day
  readonly answerDueOn: Day
  /** Of the commitment that stands. */
  readonly dueOn: Day | null
}

export function clockOf(demand: Demand): Clock {
  const dueOn = 'commitment' in demand && demand.commitment ? demand.commitment.dueOn : null
  return { ...demand, dueOn }
}

/** The day by which the police owe the next step; null when it is not their turn. */
export function owedOn({ state, qualifyDueOn, answerDueOn, dueOn }: Clock): Day | null {
  switch (state) {
    case 'received':
      return qualifyDueOn
    case 'qualified':
    case 'contested':
      return answerDueOn
    case 'promised':
      return dueOn
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
  return (demand.state === 'answered' || demand.state === 'reported') && closableFrom(saidOn(demand)) <= today
}
