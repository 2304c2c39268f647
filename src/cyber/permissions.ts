import { type Actor, has } from '../platform/actor.ts'

/** The channels as everyone sees them. */
export const mayCheck = (actor: Actor) => has(actor, 'cell', 'administrator')
