import { addDays, type Day } from '../platform/words/dates.ts'

/** How often a series meets, in months. */
export const cadences = { monthly: 1, two_monthly: 2, quarterly: 3, half_yearly: 6, yearly: 12 } as const
export type Cadence = keyof typeof cadences
export const cadenceNames = Object.keys(cadences) as Cadence[]

/** The day by which the next meeting is due: counted from the last one, or from the opening where there was none. */
export function nextDue(cadence: Cadence, from: Day): Day {
  return addMonths(from, cadences[cadence])
}

/** The same day of a later month, or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
  const last = addDays(new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10), -1)
  return date > Number(last.slice(8)) ? last : addDays(first, date - 1)
}

export interface Rhythm {
  cadence: Cadence
  openedOn: Day
  closedOn: Day | null
  /** The last meeting that was held. */
  lastOn: Day | null
  /** The next that is announced. */
  nextOn: Day | null
}

/** Where a series stands today: its next meeting is announced, due, or overdue; a closed one owes none. */
export function standingOf({ cadence, openedOn, closedOn, lastOn, nextOn }: Rhythm, today: Day): { dueOn: Day | null; overdue: boolean } {
  if (closedOn) return { dueOn: null, overdue: false }
  const dueOn = nextDue(cadence, lastOn ?? openedOn)
  return { dueOn, overdue: !nextOn && dueOn < today }
}
