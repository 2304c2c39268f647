import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { lockToEdit, saveEdit } from './edit-plan.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'

/** Where and when somebody is to be, as a form says it. */
export const putFields = { teamId: input.teamId, day: input.day('dayInvalid'), arrive: input.hour }

/** Moves a visit. What that breaks was shown before. */
export const moveVisit = defineAction({
  id: 'presence.move-visit',
  input: v.object({ planId: input.id('planUnknown'), visitId: input.id('visitUnknown'), ...putFields }),
  find: (context, { planId }) => lockToEdit(context, planId),
  may: mayPlan,
  run: (context, plan, { planId: _, visitId, ...put }) => saveEdit(context, plan, { visitId, put }),
  note: (_found, _input, { id, dropped }) => ({ subject: `presence-plan:${id}`, facts: { dropped } }),
})
