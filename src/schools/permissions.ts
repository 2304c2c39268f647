import { type Actor, has } from '../platform/actor.ts'

/** Keeps schools, their hours and the school year. The administrator brings tables by the command line. */
export const mayKeep = (actor: Actor) => has(actor, 'planner', 'administrator')

/**
 * What schools propose is decided by whoever keeps their hours; by the awareness cell where a session of that school waits or is agreed, since it talks with
 * the school and its slots lie in these hours.
 */
export const mayDecideHours = (actor: Actor, { ofSessions }: { ofSessions: boolean }) =>
  mayKeep(actor) || (has(actor, 'awareness') && ofSessions)

/** Hours of schools say where presence will be: they are for those who plan it, answer for it, or check it. */
export const mayRead = (actor: Actor) => has(actor, 'planner', 'cell', 'head', 'auditor', 'administrator')

/** What was seen around schools is for those who plan and those who listen, and for nobody else. */
export const maySeeRisks = (actor: Actor) => has(actor, 'planner', 'cell')
export const mayWeighRisks = (actor: Actor) => has(actor, 'planner')
