import { type Actor, has } from '../platform/actor.ts'

export const mayWish = ({ accountId }: Actor): boolean => accountId !== null
/** Holds an office, or does the work of the cell: others are written to now and then, and choose the language only. */
export const isReminded = (actor: Actor): boolean => actor.officeIds.length > 0 || has(actor, 'cell')

export const mayRule = (actor: Actor): boolean => has(actor, 'administrator')
export const mayReadDeliveries = (actor: Actor): boolean => has(actor, 'administrator', 'auditor')

/** Nobody knocks: it is time. */
export const theClock = ({ system }: Actor): boolean => system === true
