import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { hasPoint } from './queries/choice.ts'
import { lockPromised } from './queries/committed.ts'
import { insertWishes } from './queries/wishes.ts'
import { refuse } from './refusal.ts'
import { checkWindows } from './wish.ts'
import { termFields, windowFields, windowsOf } from './wish-input.ts'

/** Turns what was promised to those who asked into presence that can be planned. */
export const wishForDemand = defineAction({
  id: 'presence.wish-for-demand',
  input: v.object({ demandId: input.id('demandUnknown'), pointId: input.id('pointMissing'), ...termFields, ...windowFields }),
  find: async ({ db, actor }, { demandId }) => {
    if (!(await lockPromised(db, actor.commandId, demandId))) throw refuse('missing', 'demandUnknown')
    return demandId
  },
  may: mayPlan,
  run: async (
    { db, actor, newId, now },
    demandId,
    { pointId, demandId: _, minutes, visits, mostADay, weight, keptWorth, varied, skill, ...hours },
  ) => {
    const { commandId } = actor
    if (!(await hasPoint(db, commandId, pointId))) throw refuse('invalid', 'pointMissing', { pointId: 'pointMissing' })
    const windows = windowsOf(hours)
    checkWindows(windows, minutes)
    const today = dayOf(now())
    const terms = { minutes, visits, mostADay, weight, keptWorth, varied, skill }
    const wish = {
      id: newId(),
      source: 'demand' as const,
      schoolId: null,
      pointId,
      demandId,
      problemId: null,
      firstDay: today,
      lastDay: null,
      endedBecause: null,
      windows,
      ...terms,
    }
    await insertWishes(db, commandId, [wish], today)
    return { id: wish.id }
  },
  note: (demandId, { visits }, { id }) => ({ subject: `presence-wish:${id}`, facts: { demand: demandId, visits } }),
})
