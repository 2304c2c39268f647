import { type Actor, has } from '../platform/actor.ts'

export const mayWish = ({ accountId }: Actor): boolean => accountId !== null
export const mayRule = (actor: Actor): boolean => has(actor, 'administrator')
export const mayReadDeliveries = (actor: Actor): boolean => has(actor, 'administrator', 'auditor')

/** Nobody knocks: it is time. */
export const theClock = ({ system }: Actor): boolean => system === true
