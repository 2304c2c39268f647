import { type Actor, has, isOfService } from '../platform/actor.ts'

export function actsForAssociation(actor: Actor): boolean {
  return has(actor, 'association') && actor.associationId !== null
}

export const mayReadRegister = isOfService
