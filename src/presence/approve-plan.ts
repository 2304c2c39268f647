import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { addDays, dayOf, instantOf } from '../platform/words/dates.ts'
import { lockToEdit } from './edit-plan.ts'
import * as input from './input.ts'
import { check } from './optimiser/check.ts'
import { mayPlan } from './permissions.ts'
import { isThere, toPlanned } from './plans/plan.ts'
import { findInstance, saveApproved } from './queries/plans.ts'
import { listBreaks, listVisits } from './queries/visits.ts'
import { refuse } from './refusal.ts'

/** Puts a draft in force for its week: the plan that was in force before gives way. It is checked once more, as it stands in the tables. */
export const approvePlan = defineAction({
  id: 'presence.approve-plan',
  input: v.object({ planId: input.id('planUnknown') }),
  find: (context, { planId }) => lockToEdit(context, planId),
  may: mayPlan,
  run: async ({ db, actor, now }, plan) => {
    const { commandId } = actor
    if (isThere(plan).state !== 'draft') throw refuse('conflict', 'notDraft')
    if (addDays(plan.week, 6) < dayOf(now())) throw refuse('conflict', 'weekOver')
    const planned = toPlanned(plan, await listVisits(db, commandId, plan.id), await listBreaks(db, commandId, plan.id))
    if (check(await findInstance(db, commandId, plan.id), planned).length > 0) throw refuse('conflict', 'planBroken')
    const begin = instantOf(plan.firstDay, '00:00').getTime() + plan.firstMinute * 60_000
    const from = new Date(Math.max(now().getTime(), begin))
    await saveApproved(db, commandId, plan, { by: actor.accountId, at: now(), from })
  },
  note: ({ id, week, version }) => ({ subject: `presence-plan:${id}`, facts: { week, version } }),
})
