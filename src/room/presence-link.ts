import { createHmac } from 'node:crypto'
import { isSame } from './presence-code.ts'

/**
 * What a telephone keeps that said in the room that an association is there: with it somebody without an account is known again after the meeting.
 * Derived from the secret of the room, so that nothing is stored of who holds it.
 */
export function presenceLink(secret: string, associationId: string): string {
  return createHmac('sha256', secret).update(`presence link ${associationId}`).digest().subarray(0, 18).toString('base64url')
}

/** Whose link this is, of those that may have one. */
export function holderOf<One extends { associationId: string }>(secret: string, link: string, all: readonly One[]): One | undefined {
  return all.find(({ associationId }) => isSame(link, presenceLink(secret, associationId)))
}
