import { type Actor, has } from '../platform/actor.ts'

/** Programmes, offers and what was held are the awareness cell's. */
export const mayRun = (actor: Actor) => has(actor, 'awareness')

export const mayRead = (actor: Actor) => has(actor, 'awareness', 'cell', 'head', 'auditor', 'administrator')
