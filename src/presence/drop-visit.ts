import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { lockToEdit, saveEdit } from './edit-plan.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'

/** Takes a visit out of a plan. What that costs was shown before. */
export const dropVisit = defineAction({
  id: 'presence.drop-visit',
  input: v.object({ planId: input.id('planUnknown'), visitId: input.id('visitUnknown') }),
  find: (context, { planId }) => lockToEdit(context, planId),
  may: mayPlan,
  run: (context, plan, { visitId }) => saveEdit(context, plan, { visitId }),
  note: (_found, _input, { id }) => ({ subject: `presence-plan:${id}`, facts: {} }),
})
