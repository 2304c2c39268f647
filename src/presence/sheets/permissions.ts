import { type Actor, has } from '../../platform/actor.ts'
import { mayPlan, mayReadAll } from '../permissions.ts'

export interface Led {
  readonly officeId: string | null
}

/** Whoever leads the office of a team says what became of its visits; so may the planner. */
export const mayMark = (actor: Actor, team: Led) => mayPlan(actor) || leads(actor, team)

export const mayReadSheet = (actor: Actor, team: Led) => mayReadAll(actor) || leads(actor, team)

const leads = (actor: Actor, { officeId }: Led) => has(actor, 'head') && officeId !== null && actor.officeIds.includes(officeId)
