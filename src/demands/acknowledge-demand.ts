import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { acknowledge } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { ready } from './transitions.ts'

/** How those who asked were told. */
export const ways = ['in_person', 'telephone', 'letter', 'message'] as const

/** Notes that those who asked know that it has come and under which number. Who holds the receipt knows by itself. */
export const acknowledgeDemand = defineAction({
  id: 'demands.acknowledge-demand',
  input: v.object({ demandId: input.demandId, way: v.picklist(ways, refuse.key('wayMissing')) }),
  find: demandById,
  may: permissions['acknowledge-demand'],
  run: async (context, { demand }) => {
    const today = dayOf(context.now())
    const acknowledged = acknowledge(ready('acknowledge-demand', demand), today)
    await saveDemand(context.db, context.actor.commandId, acknowledged)
    await keepCopy(context, acknowledged, { kind: 'acknowledged', day: today })
    return { ref: demand.ref }
  },
  note: ({ demand }, { way }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, way } }),
})
