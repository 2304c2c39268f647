import * as v from 'valibot'
import { registerDemand } from '../demands/register-demand.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import { numbered } from '../public-record/strategy/strategy.ts'
import { currentStrategy } from './current-strategy.ts'
import * as input from './input.ts'
import { refuse } from './refusal.ts'
import { ar } from './words.ar.ts'

/** An association asks that a released objective be presented at a meeting: it becomes a demand like any other, owed an answer by a day. */
export const bringObjective = defineAction({
  id: 'strategy.bring-objective',
  input: v.object({ objectiveId: input.objectiveId, wish: input.text('wishMissing', 10, 600) }),
  find: async (context, { objectiveId }) => {
    const strategy = await currentStrategy(context)
    const found = strategy && numbered(strategy).find(({ objective }) => objective.id === objectiveId)
    if (!found) throw refuse('invalid', 'objectiveUnknown', { objectiveId: 'objectiveUnknown' })
    return found
  },
  may: anyOf('association'),
  run: (context, { number, objective }, { wish }) =>
    registerDemand(context, { original: ar.topic.original(number, objective.text.ar, wish) }),
  note: ({ objective }, _input, { id, ref }) => ({ subject: `demand:${id}`, facts: { ref, objective: objective.id } }),
})
