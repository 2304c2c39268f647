import { type Actor, has } from '../platform/actor.ts'

/** The services of the command. */
export const mayRead = (actor: Actor) => has(actor, 'cell', 'head', 'planner', 'awareness', 'publisher', 'auditor', 'administrator')

export const mayDeclare = (actor: Actor) => has(actor, 'cell', 'administrator')
