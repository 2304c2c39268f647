import { refuse } from './minutes.ts'
import type { Passage } from './passages.ts'

/** What an association that was there wants changed in one passage, and what became of it. */
export type Amendment = OpenAmendment | DecidedAmendment

interface Proposed {
  readonly id: string
  readonly meetingId: string
  /** The number of the passage. */
  readonly passage: number
  readonly associationId: string
  readonly proposedAt: Date
  readonly oldText: string
  /** Empty: the passage is to be struck out. */
  readonly newText: string
  readonly reason: string
}

export interface OpenAmendment extends Proposed {
  readonly state: 'open'
}

export interface DecidedAmendment extends Proposed {
  /** `dissent`: the text stays, and the disagreement stands beside it with both reasons. */
  readonly state: 'accepted' | 'dissent' | 'withdrawn'
  readonly decidedAt: Date
  readonly reply: string | null
}

/** A dissent that was recorded before the minutes were opened again may be answered otherwise, or withdrawn; left alone, it stands. */
export function isDecidable(amendment: Amendment, { reopenedAt }: { reopenedAt: Date | null }): boolean {
  return amendment.state === 'open' || (amendment.state === 'dissent' && reopenedAt !== null && amendment.decidedAt < reopenedAt)
}

export function decide(
  amendment: Amendment,
  minutes: { reopenedAt: Date | null },
  { state, at, reply = null }: { state: DecidedAmendment['state']; at: Date; reply?: string | null },
): DecidedAmendment {
  if (!isDecidable(amendment, minutes)) throw refuse('conflict', 'decidedBefore')
  return { ...amendment, state, decidedAt: at, reply }
}

/**
 * Puts `text` in the place of a passage; several paragraphs become several passages, of which the first keeps the number.
 * @param read the passage as it stood before whoever decides; if it has changed since, nothing is lost silently
 */
export function replacePassage(passages: readonly Passage[], number: number, read: string, text: readonly Passage[]): Passage[] {
  const standing = passageOf(passages, number)
  if (standing.text !== read) throw refuse('conflict', 'passageChanged')
  return passages.flatMap((passage) => (passage.number === number ? text : [passage]))
}

export function passageOf(passages: readonly Passage[], number: number): Passage {
  const passage = passages.find((one) => one.number === number)
  if (!passage) throw refuse('conflict', 'passageGone')
  return passage
}
