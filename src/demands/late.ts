import type { Day } from '../platform/words/dates.ts'
import { closableFrom, qualifyBy } from './deadlines.ts'
import { type Demand, type DemandState, saidOn } from './demand.ts'

/** What decides whose turn it is, and until when. */
export interface Clock {
  readonly state: DemandState
  readonly receivedOn: Day
  readonly answerDueOn: Day
  /** Of the commitment that stands. */
  readonly dueOn: Day | null
}

export function clockOf(demand: Demand): Clock {
  const dueOn = 'commitment' in demand && demand.commitment ? demand.commitment.dueOn : null
  return { ...demand, dueOn }
}

/** The day by which the police owe the next step; null when it is not their turn. */
export function owedOn({ state, receivedOn, answerDueOn, dueOn }: Clock): Day | null {
  switch (state) {
    case 'received':
      return qualifyBy(receivedOn)
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
