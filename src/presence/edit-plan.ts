import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { nthDay } from './hours.ts'
import type { Instance } from './optimiser/instance.ts'
import { hasBegun } from './plans/begin.ts'
import { type Edited, edit } from './plans/edit.ts'
import { fromPlanned, isThere, type PlanHead, toPlanned, type Visit } from './plans/plan.ts'
import { unservedOf } from './plans/unserved.ts'
import { findInstance, insertPlan, lockPlan, nextVersion, saveOutcome } from './queries/plans.ts'
import { lockCommand } from './queries/teams.ts'
import { listBreaks, listVisits, saveVisits } from './queries/visits.ts'
import { refuse } from './refusal.ts'

export interface Wanted {
  /** Is taken from where it stands. */
  visitId?: string
  /** Where somebody is to be: of the wish of the visit, unless another is named. */
  put?: { wishId?: string; teamId: string; day: string; arrive: number }
}

export interface Tried {
  /** That was taken. */
  visit: Visit | null
  instance: Instance
  edited: Edited
}

/** Held, so that two who change a plan at the same time go one after the other. */
export async function lockToEdit({ db, actor }: Context, planId: string): Promise<PlanHead> {
  await lockCommand(db, actor.commandId)
  return lockPlan(db, actor.commandId, planId)
}

/** What a change by hand would come to: nothing is saved. What has begun stays, and nothing begins in the past. */
export async function tryEdit({ db, actor, now }: Context, plan: PlanHead, { visitId, put }: Wanted): Promise<Tried> {
  const { commandId } = actor
  const visits = await listVisits(db, commandId, plan.id)
  const nth = visits.findIndex(({ id }) => id === visitId)
  const visit = visits[nth] ?? null
  if (visitId && !visit) throw refuse('missing', 'visitUnknown')
  if (visit && hasBegun(visit, now())) throw refuse('conflict', 'visitBegun')
  if (put && put.day < dayOf(now())) throw refuse('invalid', 'dayOver', { day: 'dayOver' })
  if (put && hasBegun(put, now())) throw refuse('invalid', 'hourOver', { arrive: 'hourOver' })
  const instance = await findInstance(db, commandId, plan.id)
  const planned = toPlanned(plan, visits, await listBreaks(db, commandId, plan.id))
  const fixed = new Set(planned.visits.filter((_, index) => hasBegun(visits[index]!, now())))
  const to = put && { wish: put.wishId ?? visit!.wishId, team: put.teamId, day: nthDay(plan.week, put.day), arrive: put.arrive }
  const edited = edit(instance, planned, { taken: visit && planned.visits[nth]!, put: to ?? null }, (one) => fixed.has(one))
  return { visit, instance, edited }
}

/** Saves it in the draft; of a plan that is in force a new draft is made. While a rule is broken it is refused. */
export async function saveEdit(context: Context, found: PlanHead, wanted: Wanted) {
  const { db, actor, now, newId } = context
  const { commandId, accountId } = actor
  const plan = isThere(found)
  if (plan.state === 'replaced') throw refuse('conflict', 'notDraft')
  const { instance, edited } = await tryEdit(context, plan, wanted)
  if (edited.broken.length > 0) throw refuse('conflict', 'moveBreaks')
  let { id, version } = plan
  if (plan.state === 'approved') {
    id = newId()
    version = await nextVersion(db, commandId, plan.week)
    const { week, firstDay, firstMinute, seconds, seed } = plan
    const copy = { id, version, week, firstDay, firstMinute, seconds, seed, state: 'computing' as const, because: 'moved' as const }
    const made = { fromPlanId: plan.id, withoutTeamId: null, instance, askedAt: now(), askedBy: accountId }
    await insertPlan(db, commandId, { ...copy, ...made })
  }
  const changes = plan.state === 'approved' ? edited.changes : plan.changes
  const outcome = { ...edited.plan, startBits: plan.startBits, unserved: unservedOf(instance, edited.plan), changes }
  await saveVisits(db, commandId, id, fromPlanned(plan.week, edited.plan, newId))
  await saveOutcome(db, commandId, id, outcome, now())
  return { id, version, dropped: edited.dropped.length }
}
