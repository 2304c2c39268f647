import type { Day } from '../../platform/words/dates.ts'
import type { Amendment, DecidedAmendment } from './amendment.ts'
import type { Minutes } from './minutes.ts'

export interface MinutesRow {
  meetingId: string
  dueOn: Day
  draftedOn: Day
  version: number
  circulatedOn: Day | null
  correctUntil: Day | null
  agreedOn: Day | null
  reopenedAt: Date | null
}

export function toMinutes({ circulatedOn, correctUntil, agreedOn, ...written }: MinutesRow): Minutes {
  if (!circulatedOn || !correctUntil) return { ...written, state: 'draft' }
  if (!agreedOn) return { ...written, circulatedOn, correctUntil, state: 'circulated' }
  return { ...written, circulatedOn, correctUntil, agreedOn, state: 'agreed' }
}

export interface AmendmentRow extends Omit<DecidedAmendment, 'state' | 'decidedAt'> {
  state: Amendment['state']
  decidedAt: Date | null
}

export function toAmendment({ state, decidedAt, reply, ...proposed }: AmendmentRow): Amendment {
  return state === 'open' ? { ...proposed, state } : { ...proposed, state, decidedAt: decidedAt!, reply }
}
