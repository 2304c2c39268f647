import { type Actor, has } from '../platform/actor.ts'

/** The register of partners, and the letters that go to them. */
export const mayKeep = (actor: Actor) => has(actor, 'cell', 'administrator')

export const mayWrite = (actor: Actor) => has(actor, 'cell')
