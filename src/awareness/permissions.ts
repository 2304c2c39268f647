import { type Actor, has } from '../platform/actor.ts'

/** Programmes, offers and what was held are the awareness cell's. */
export const mayRun = (actor: Actor) => has(actor, 'awareness')

/** Whoever acts for an association sees the sessions that are held with it. */
export const maySeePartnered = (actor: Actor) => has(actor, 'association') && actor.associationId !== null

export const mayRead = (actor: Actor) => has(actor, 'awareness', 'cell', 'head', 'auditor', 'administrator')
