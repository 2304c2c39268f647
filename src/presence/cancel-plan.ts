import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { findPlan, saveCancelAsked, saveEnd } from './queries/plans.ts'
import { refuse } from './refusal.ts'

/** Asks a plan that is computed to end: nothing of it is kept. One that still waits for its turn ends at once. */
export const cancelPlan = defineAction({
  id: 'presence.cancel-plan',
  input: v.object({ planId: input.id('planUnknown') }),
  find: ({ db, actor }, { planId }) => findPlan(db, actor.commandId, planId),
  may: mayPlan,
  run: async ({ db, actor }, { id, progress }) => {
    if (!(await saveCancelAsked(db, actor.commandId, id))) throw refuse('conflict', 'planOver')
    if (!progress) await saveEnd(db, actor.commandId, id, 'cancelled', null)
  },
  note: ({ id }) => ({ subject: `presence-plan:${id}`, facts: {} }),
})
