import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { lockToEdit } from './edit-plan.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { isThere } from './plans/plan.ts'
import { refuse } from './refusal.ts'
import { putOnQueue } from './start-plan.ts'

/** Wishes arrive, change or end in the midst of a week: what is left of it is planned again with few changes. */
export const replanWithWishes = defineAction({
  id: 'presence.replan-with-wishes',
  input: v.object({ planId: input.id('planUnknown') }),
  find: (context, { planId }) => lockToEdit(context, planId),
  may: mayPlan,
  run: (context, found) => {
    const { id: nearId, week } = isThere(found)
    if (addDays(week, 6) < dayOf(context.now())) throw refuse('conflict', 'weekOver')
    return putOnQueue(context, { week, effort: 'quick', nearId, because: 'wishes', withoutTeamId: null })
  },
  note: (_found, _input, { id, version }) => ({ subject: `presence-plan:${id}`, facts: { version } }),
})
