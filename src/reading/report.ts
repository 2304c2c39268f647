import { refuseFor } from '../platform/refusal.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Decisions } from './decisions.ts'
import type { Reading } from './reading.ts'
import type { ReadingWords } from './words.ar.ts'

/** A press report or minutes that somebody handed in, what was read in it, and what a person decided of each field. Never public. */
export type Report = ReportInReview | ConfirmedReport | DiscardedReport

interface ReportFacts {
  readonly id: string
  readonly text: string
  readonly source: string | null
  readonly publishedOn: Day | null
  readonly reading: Reading
  readonly decisions: Decisions
  readonly importedAt: Date
}

export interface ReportInReview extends ReportFacts {
  readonly state: 'in_review'
}

export interface ConfirmedReport extends ReportFacts {
  readonly state: 'confirmed'
  readonly meetingId: string
}

export interface DiscardedReport extends ReportFacts {
  readonly state: 'discarded'
}

export const refuse = refuseFor<keyof ReadingWords['refusals'] | keyof ReadingWords['permissions']>('reading')

export function review(report: Report, decisions: Decisions): ReportInReview {
  return { ...open(report), decisions }
}

/** A report becomes a meeting once. */
export function confirm(report: Report, meetingId: string): ConfirmedReport {
  return { ...open(report), state: 'confirmed', meetingId }
}

export function discard(report: Report): DiscardedReport {
  return { ...open(report), state: 'discarded' }
}

/** @throws {Refusal} when the report is confirmed or discarded already */
export function open(report: Report): ReportInReview {
  if (report.state === 'confirmed') throw refuse('conflict', 'alreadyConfirmed')
  if (report.state === 'discarded') throw refuse('conflict', 'alreadyDiscarded')
  return report
}
