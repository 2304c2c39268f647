import { type Actor, has, isOfService } from '../platform/actor.ts'

/** Drafts are for those who work for the command; everyone reads what is released. */
export const mayRead = isOfService

export const mayDraft = (actor: Actor) => has(actor, 'cell')

/** Whoever heads the command today, acting or not: the office binds, never a person. */
export const heads = (actor: Actor, headOfficeIds: readonly string[]) =>
  has(actor, 'head') && actor.officeIds.some((id) => headOfficeIds.includes(id))

const holds = (actor: Actor, officeId: string) => actor.officeIds.includes(officeId)

/** Whoever holds the office that owns the objective, of a service or of a cell; or the cell for it. */
export const mayReport = (actor: Actor, { officeId }: { officeId: string }) =>
  has(actor, 'cell') || (isOfService(actor) && holds(actor, officeId))

/** Nobody assesses their own objective. */
export const mayAssess = (actor: Actor, { officeId }: { officeId: string }, headOfficeIds: readonly string[]) =>
  !holds(actor, officeId) && (has(actor, 'cell') || heads(actor, headOfficeIds))
