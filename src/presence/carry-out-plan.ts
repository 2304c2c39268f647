import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Actor } from '../platform/actor.ts'
import { createContext } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import { addDays } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { carryOver } from './plans/carry-over.ts'
import { Broken, Cancelled, compute } from './plans/compute.ts'
import { fromPlanned, type PlanHead, type Progress, toPlanned } from './plans/plan.ts'
import { findInForce, findInstance, findPlan, lockPlan, reportProgress, saveEnd, saveOutcome } from './queries/plans.ts'
import { listBreaks, listVisits, saveVisits } from './queries/visits.ts'

interface Work {
  planId: string
  actor: Actor
}

interface Outside {
  /** Where progress is said, outside of the transaction in which the plan is saved. */
  db: Db
  now: () => Date
  publicUrl: string
}

/**
 * The job of a plan, in the name of whoever asked for it. Its row is not locked while it runs, so that its progress can be read and its end
 * be asked for: the queue lets only one worker have the job.
 */
export function doPlan({ db: pool, now, publicUrl }: Outside) {
  return async ({ planId, actor }: Work, tx: Db): Promise<void> => {
    const { commandId } = actor
    const report = async (progress: Progress) => !(await reportProgress(pool, commandId, planId, progress))
    try {
      await createCarryOut(report)(createContext({ db: tx, actor, now, publicUrl }), { planId })
    } catch (error) {
      if (error instanceof Cancelled) return saveEnd(tx, commandId, planId, 'cancelled', null)
      if (!(error instanceof Broken)) console.error(error)
      await saveEnd(tx, commandId, planId, 'failed', error instanceof Broken ? 'broken' : 'ended')
    }
  }
}

function createCarryOut(report: (progress: Progress) => Promise<boolean>) {
  return defineAction({
    id: 'presence.carry-out-plan',
    input: v.object({ planId: input.id('planUnknown'), rounds: v.optional(v.number()) }),
    find: ({ db, actor }, { planId }) => findPlan(db, actor.commandId, planId),
    may: mayPlan,
    run: async ({ db, actor, now, newId }, head, { rounds = null }) => {
      if (head.state !== 'computing') throw new Cancelled()
      const { commandId } = actor
      const instance = await findInstance(db, commandId, head.id)
      const from = head.fromPlanId && carryOver(...(await former(db, commandId, head.fromPlanId)), instance)
      const unlikeId = from ? null : await findInForce(db, commandId, addDays(head.week, -7))
      const unlike = unlikeId && carryOver(...(await former(db, commandId, unlikeId)), instance)
      const task = { instance, seconds: head.seconds, rounds, seed: head.seed, from: from || null, unlike: unlike || null }
      const { plan, changes } = await compute(task, report)
      const { state, cancelAsked } = await lockPlan(db, commandId, head.id)
      if (state !== 'computing' || cancelAsked) throw new Cancelled()
      await saveVisits(db, commandId, head.id, fromPlanned(head.week, plan, newId))
      await saveOutcome(db, commandId, head.id, { ...plan, startBits: plan.unpredictability.startBits, changes }, now())
      return { visits: plan.visits.length }
    },
    note: ({ id }, _input, { visits }) => ({ subject: `presence-plan:${id}`, facts: { visits } }),
  })
}

async function former(db: Db, commandId: string, planId: string) {
  const head: PlanHead = await findPlan(db, commandId, planId)
  const plan = toPlanned(head, await listVisits(db, commandId, planId), await listBreaks(db, commandId, planId))
  return [plan, await findInstance(db, commandId, planId)] as const
}

/** For whoever waits for it: after so many `rounds`, the same on every machine, it ends. Without it nobody could ask the action by its name: the list of actions of the slice. */
export const carryOutPlan = createCarryOut(async () => true)
