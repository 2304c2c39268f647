import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Db } from '../platform/db/connection.ts'
import { dayOf } from '../platform/words/dates.ts'
import { nthDay } from './hours.ts'
import * as input from './input.ts'
import type { Instance } from './optimiser/instance.ts'
import { mayPlan } from './permissions.ts'
import { type Moved, moveVisit as movedBy } from './plans/move.ts'
import { fromPlanned, isThere, type PlanHead, toPlanned, type Visit } from './plans/plan.ts'
import { unservedOf } from './plans/unserved.ts'
import { findInstance, insertPlan, lockPlan, nextVersion, saveOutcome } from './queries/plans.ts'
import { lockCommand } from './queries/teams.ts'
import { listBreaks, listVisits, saveVisits } from './queries/visits.ts'
import { refuse } from './refusal.ts'

export const moveFields = v.object({
  visitId: input.id('visitUnknown'),
  teamId: input.id('teamUnknown'),
  day: input.day('dayInvalid'),
  arrive: input.hour,
})

type Fields = v.InferOutput<typeof moveFields>

/** Moves a visit of a draft; of a plan that is in force a new draft is made. What it breaks was shown before: with anything broken it is refused. */
export const moveVisit = defineAction({
  id: 'presence.move-visit',
  input: v.object({ planId: input.id('planUnknown'), ...moveFields.entries }),
  find: async ({ db, actor }, { planId }) => {
    await lockCommand(db, actor.commandId)
    return lockPlan(db, actor.commandId, planId)
  },
  may: mayPlan,
  run: async ({ db, actor, now, newId }, found, fields) => {
    const { commandId, accountId } = actor
    const plan = isThere(found)
    if (fields.day < dayOf(now())) throw refuse('invalid', 'dayOver', { day: 'dayOver' })
    if (plan.state === 'replaced') throw refuse('conflict', 'notDraft')
    const { instance, moved } = await tryMove(db, commandId, plan, fields)
    if (moved.broken.length > 0) throw refuse('conflict', 'moveBreaks')
    let { id, version } = plan
    if (plan.state === 'approved') {
      id = newId()
      version = await nextVersion(db, commandId, plan.week)
      const { week, firstDay, seconds, seed } = plan
      const copy = { id, version, week, firstDay, seconds, seed, state: 'computing' as const, because: 'moved' as const }
      await insertPlan(db, commandId, {
        ...copy,
        fromPlanId: plan.id,
        withoutTeamId: null,
        instance,
        askedAt: now(),
        askedBy: accountId,
      })
    }
    const changes = plan.state === 'approved' ? moved.changes : plan.changes
    await saveVisits(db, commandId, id, fromPlanned(plan.week, moved.plan, newId))
    await saveOutcome(
      db,
      commandId,
      id,
      { ...moved.plan, startBits: plan.startBits, unserved: unservedOf(instance, moved.plan), changes },
      now(),
    )
    return { id, version, dropped: moved.dropped.length }
  },
  note: (_found, _input, { id, dropped }) => ({ subject: `presence-plan:${id}`, facts: { dropped } }),
})

/** What a move would come to: nothing is saved. */
export async function tryMove(db: Db, commandId: string, plan: PlanHead, fields: Fields): Promise<Tried> {
  const visits = await listVisits(db, commandId, plan.id)
  const nth = visits.findIndex(({ id }) => id === fields.visitId)
  const visit = visits[nth]
  if (!visit) throw refuse('missing', 'visitUnknown')
  const instance = await findInstance(db, commandId, plan.id)
  const planned = toPlanned(plan, visits, await listBreaks(db, commandId, plan.id))
  const to = { team: fields.teamId, day: nthDay(plan.week, fields.day), arrive: fields.arrive }
  return { visit, instance, moved: movedBy(instance, planned, { visit: planned.visits[nth]!, ...to }) }
}

export interface Tried {
  visit: Visit
  instance: Instance
  moved: Moved
}
