import { type Actor, has, isOfService } from '../platform/actor.ts'
import { refuse } from './meeting.ts'

/**
 * Whose meetings a reader of the desk sees: staff all of them, an association those at which it was expected.
 * @returns the association, or null for all
 */
export function readersScope(actor: Actor): string | null {
  if (isOfService(actor)) return null
  if (has(actor, 'association') && actor.associationId) return actor.associationId
  throw refuse('forbidden', 'readersOnly')
}
