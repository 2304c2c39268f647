import { addDays, type Day } from '../platform/words/dates.ts'
import { addWorkingDays, type DaysOff, subtractWorkingDays } from './working-days.ts'

interface Term {
  readonly amount: number
  readonly unit: 'hours' | 'days' | 'working_days'
  /** Counted back from the day of a meeting. */
  readonly before?: true
}

/** What is owed by a day, and how long it takes where the command has set nothing else. */
export const terms = {
  acknowledge: { amount: 72, unit: 'hours' },
  qualify: { amount: 5, unit: 'working_days' },
  answer: { amount: 20, unit: 'working_days' },
  extension: { amount: 20, unit: 'working_days' },
  partner_answer: { amount: 20, unit: 'working_days' },
  update: { amount: 30, unit: 'days' },
  word: { amount: 14, unit: 'days' },
  reopening: { amount: 5, unit: 'working_days' },
  meeting_request: { amount: 5, unit: 'working_days' },
  session_slots: { amount: 5, unit: 'working_days' },
  school_hours: { amount: 5, unit: 'working_days' },
  announce: { amount: 10, unit: 'working_days', before: true },
  agenda: { amount: 5, unit: 'working_days', before: true },
  minutes_draft: { amount: 5, unit: 'working_days' },
  correction: { amount: 5, unit: 'working_days' },
  publish: { amount: 15, unit: 'working_days' },
} as const satisfies Record<string, Term>

export type DeadlineKind = keyof typeof terms
export const deadlineKinds = Object.keys(terms) as DeadlineKind[]

/** The longest that may be set, so that nothing is put off for ever. */
export const longest: Record<Term['unit'], number> = { hours: 240, days: 366, working_days: 120 }

export type Deadlines = Readonly<Record<DeadlineKind, number>>

export const defaultDeadlines = Object.fromEntries(deadlineKinds.map((kind) => [kind, terms[kind].amount])) as unknown as Deadlines

/** How a command counts: its terms, and the days on which it does not work. */
export interface WorkingCalendar {
  readonly deadlines: Deadlines
  readonly daysOff: DaysOff
}

/**
 * The day by which `kind` is owed when it is given on `from`, or when the meeting is on `from`. Store it: a deadline is given once (decision 0010).
 * A day is the finest that is owed: 72 hours end with the third day after.
 */
export function dueDay({ deadlines, daysOff }: WorkingCalendar, kind: DeadlineKind, from: Day): Day {
  const term: Term = terms[kind]
  const amount = deadlines[kind]
  if (term.unit === 'hours') return addDays(from, Math.ceil(amount / 24))
  if (term.unit === 'days') return addDays(from, amount)
  return term.before ? subtractWorkingDays(from, amount, daysOff) : addWorkingDays(from, amount, daysOff)
}
