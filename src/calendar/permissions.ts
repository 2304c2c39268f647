import { type Actor, has } from '../platform/actor.ts'

export const mayDeclare = (actor: Actor) => has(actor, 'cell', 'administrator')
