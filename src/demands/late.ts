import type { Day } from '../platform/words/dates.ts'
import { closableFrom, qualifyBy } from './deadlines.ts'
import { type Demand, saidOn } from './demand.ts'

/** The day by which the police owe the next step; null when it is not their turn. */
export function owedOn(demand: Demand): Day | null {
  switch (demand.state) {
    case 'received':
      return qualifyBy(demand.receivedOn)
    case 'qualified':
    case 'contested':
      return demand.answerDueOn
    case 'promised':
      return demand.commitment.dueOn
    default:
      return null
  }
}

/** Late is past and still open: it is computed, and stands nowhere. */
export function isLate(demand: Demand, today: Day): boolean {
  const due = owedOn(demand)
  return due !== null && due < today
}

/** Whether those who asked have had their time to speak. */
export function isUnheard(demand: Demand, today: Day): boolean {
  return (demand.state === 'answered' || demand.state === 'reported') && closableFrom(saidOn(demand)) <= today
}
