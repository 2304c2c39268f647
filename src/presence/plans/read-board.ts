import { type Actor, has } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import type { Instance } from '../optimiser/instance.ts'
import { mayReadAll } from '../permissions.ts'
import { findInstance, findPlan, type PlanLine } from '../queries/plans.ts'
import { type District, listDistricts, listTeamNames, type TeamName } from '../queries/team-names.ts'
import { listBreaks, listVisits } from '../queries/visits.ts'
import { listWishes, type WishLine } from '../queries/wishes.ts'
import { refuse } from '../refusal.ts'
import type { PlanBreak, Visit } from './plan.ts'

/** A plan with the names of what is in it, as far as this reader may see it. */
export interface Board {
  readonly plan: PlanLine
  readonly instance: Instance
  readonly teams: readonly TeamName[]
  readonly wishes: ReadonlyMap<string, WishLine>
  readonly districts: readonly District[]
  readonly visits: readonly Visit[]
  readonly breaks: readonly PlanBreak[]
  /** Heads see what their teams do, and nothing else of the plan. */
  readonly whole: boolean
}

/** So many statements, whatever the number of visits. */
export async function readBoard({ db, actor }: Context, planId: string): Promise<Board> {
  const { commandId } = actor
  const plan = await findPlan(db, commandId, planId)
  const whole = mayReadAll(actor)
  // What is not in force is none of the business of those who carry it out.
  if (!whole && plan.state !== 'approved' && plan.state !== 'replaced') throw refuse('missing', 'planUnknown')
  const instance = await findInstance(db, commandId, planId)
  const inPlan = new Set(instance.teams.map(({ id }) => id))
  const teams = (await listTeamNames(db, commandId)).filter((team) => inPlan.has(team.id) && (whole || commands(actor, team)))
  const seen = new Set(teams.map(({ id }) => id))
  const wishes = await listWishes(db, commandId)
  return {
    plan,
    instance,
    teams,
    whole,
    wishes: new Map(wishes.map((wish) => [wish.id, wish])),
    districts: await listDistricts(db, commandId),
    visits: (await listVisits(db, commandId, planId)).filter(({ teamId }) => seen.has(teamId)),
    breaks: (await listBreaks(db, commandId, planId)).filter(({ teamId }) => seen.has(teamId)),
  }
}

function commands(actor: Actor, { officeId }: TeamName): boolean {
  return has(actor, 'head') && officeId !== null && actor.officeIds.includes(officeId)
}
