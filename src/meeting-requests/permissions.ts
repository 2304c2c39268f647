import { type Actor, has, isOfService } from '../platform/actor.ts'

export function actsForAssociation(actor: Actor): boolean {
  return has(actor, 'association') && actor.associationId !== null
}

/** Staff read all requests, an association its own. */
export function mayRead(actor: Actor): boolean {
  return isOfService(actor) || actsForAssociation(actor)
}
