import type { Day } from '../platform/words/dates.ts'
import type { Questionnaire } from './items.ts'
import { refuse } from './refusal.ts'

/** One time of asking. While it is open only the number of answers is known. */
export interface Wave {
  readonly id: string
  readonly ref: string
  readonly questionnaire: Questionnaire
  readonly wording: number
  readonly state: 'draft' | 'open' | 'closed'
  readonly openedOn: Day | null
  readonly closedOn: Day | null
  /** When the counts were deleted: from then on only what is shown is there. */
  readonly reducedOn: Day | null
}

export function open(wave: Wave, today: Day): Wave {
  if (wave.state !== 'draft') throw refuse('conflict', 'notDraft')
  return { ...wave, state: 'open', openedOn: today }
}

export function close(wave: Wave, today: Day): Wave {
  assertOpen(wave)
  return { ...wave, state: 'closed', closedOn: today }
}

/** @throws {Refusal} conflict */
export function assertOpen({ state }: Pick<Wave, 'state'>): void {
  if (state !== 'open') throw refuse('conflict', 'notOpen')
}

/** So long the counts are kept after closing; then only what is shown stays. */
export const monthsKept = 12
