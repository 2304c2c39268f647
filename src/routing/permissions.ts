import { type Actor, has } from '../platform/actor.ts'

/** Categories and rules. */
export const mayEdit = (actor: Actor) => has(actor, 'cell', 'administrator')
