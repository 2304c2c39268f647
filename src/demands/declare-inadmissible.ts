import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { declare } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { ready } from './transitions.ts'

/** Says why something cannot be dealt with here. Its words are never published; whoever asked reads the reason. */
export const declareInadmissible = defineAction({
  id: 'demands.declare-inadmissible',
  input: v.object({ demandId: input.demandId, reason: input.text('reasonMissing') }),
  find: demandById,
  may: permissions['declare-inadmissible'],
  run: async (context, { demand }, { reason }) => {
    const today = dayOf(context.now())
    const inadmissible = declare(ready('declare-inadmissible', demand), reason, today)
    await saveDemand(context.db, context.actor.commandId, inadmissible)
    await keepCopy(context, inadmissible, { kind: 'inadmissible', day: today })
    await tellAsker(context, inadmissible, 'inadmissible')
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
