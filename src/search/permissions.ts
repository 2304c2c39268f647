import { type Actor, has } from '../platform/actor.ts'

export const mayChangeLexicon = (actor: Actor) => has(actor, 'cell', 'administrator')
export const mayReadLexicon = (actor: Actor) => has(actor, 'cell', 'administrator', 'auditor')
