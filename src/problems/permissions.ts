import { type Actor, has } from '../platform/actor.ts'
import type { Problem } from './problem.ts'

/** Problems say where what happens: they are for those who work on them or check them. */
export const mayRead = (actor: Actor) => has(actor, 'cell', 'head', 'planner', 'awareness', 'auditor')

export const mayOpen = (actor: Actor) => has(actor, 'cell')

/** The office that owns the problem works on it, whoever holds it: of a service or of a cell. */
export const owns = (actor: Actor, { ownerOfficeId }: Problem) =>
  has(actor, 'cell', 'head', 'planner', 'awareness') && actor.officeIds.includes(ownerOfficeId)

export const ownsOrOpens = (actor: Actor, problem: Problem) => owns(actor, problem) || mayOpen(actor)

export const mayCount = (actor: Actor, problem: Problem) => ownsOrOpens(actor, problem) || has(actor, 'planner')

/** Somebody else than the owner, who did not work on it either. */
export const mayAssess = (actor: Actor, problem: Problem, workers: ReadonlySet<string>) =>
  has(actor, 'cell', 'head', 'planner') && !owns(actor, problem) && !workers.has(actor.accountId ?? '')
