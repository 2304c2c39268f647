import { hashOf, newSecret } from '../platform/secret.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'

/** A demand that was sent to a partner. */
export interface Referral {
  readonly id: string
  readonly demandId: string
  readonly partnerId: string
  readonly ref: string
  readonly answerDueOn: Day
  readonly email: string | null
  readonly language: Language
  readonly endedOn: Day | null
}

/** What a partner answered by its link; it waits until the cell has read it. */
export interface Reply {
  readonly id: string
  readonly text: string
  readonly dueOn: Day | null
  readonly receivedAt: Date
  readonly state: 'waiting' | 'taken' | 'returned'
  readonly returnedBecause: string | null
}

/** What a partner reads of a demand, by its link or with an account. */
export interface Invitation {
  readonly id: string
  readonly demandId: string
  readonly ref: string
  readonly publicText: string
  /** What the police wrote to it. Once answered, as it stands in the story of the demand; nothing if it never stood there. */
  readonly letter: string | null
  /** Whether everyone can read what became of the demand. */
  readonly isPublic: boolean
  readonly answerDueOn: Day
  readonly state: string
  readonly referredOn: Day
  readonly tokenEndsOn: Day | null
  readonly endedOn: Day | null
  readonly nameAr: string
  readonly nameFr: string
  readonly districtAr: string | null
  readonly districtFr: string | null
}

/** A link lives two months past the day that is owed: late answers are answers too. */
const LIVES = 60

/** A new secret for a link. Only its hash is kept; the secret is in the letter alone. */
export function newToken(dueOn: Day, today: Day): { token: string; tokenHash: Buffer; tokenEndsOn: Day } {
  const token = newSecret()
  return { token, tokenHash: hashOf(token), tokenEndsOn: endOf(dueOn, today) }
}

/** Of a link that is given, or goes on, today: what is long overdue can be answered too. */
export function endOf(dueOn: Day, today: Day): Day {
  return addDays(dueOn < today ? today : dueOn, LIVES)
}

/** Whether a link still opens: it ends with its referral, and by itself. */
export function isOpen(invitation: Invitation, today: Day): boolean {
  return isOwed(invitation) && invitation.tokenEndsOn !== null && invitation.tokenEndsOn >= today
}

/** Whether the demand waits for this partner. */
export function isOwed({ endedOn, state }: Invitation): boolean {
  return endedOn === null && state === 'referred'
}
