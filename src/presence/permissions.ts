import { type Actor, has } from '../platform/actor.ts'

/** Teams, wishes and plans are made by the planner alone. */
export const mayPlan = (actor: Actor) => has(actor, 'planner')

/** Everything of a plan: where, when, by which team. */
export const mayReadAll = (actor: Actor) => has(actor, 'planner', 'cell', 'auditor')

/** Heads of service read what their own teams do. */
export const mayRead = (actor: Actor) => mayReadAll(actor) || (has(actor, 'head') && actor.officeIds.length > 0)
