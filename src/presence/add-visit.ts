import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { lockToEdit, saveEdit } from './edit-plan.ts'
import * as input from './input.ts'
import { putFields } from './move-visit.ts'
import { mayPlan } from './permissions.ts'

/** Adds a visit to a place that is in the plan. What that breaks was shown before. */
export const addVisit = defineAction({
  id: 'presence.add-visit',
  input: v.object({ planId: input.id('planUnknown'), wishId: input.wishId, ...putFields }),
  find: (context, { planId }) => lockToEdit(context, planId),
  may: mayPlan,
  run: (context, plan, { planId: _, ...put }) => saveEdit(context, plan, { put }),
  note: (_found, { wishId }, { id, dropped }) => ({ subject: `presence-plan:${id}`, facts: { wish: wishId, dropped } }),
})
