import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'
import { closeUnheard as close } from './word.ts'

/** Closes what those who asked have left without a word, and says so. */
export const closeUnheard = defineAction({
  id: 'demands.close-unheard',
  input: v.object({ demandId: input.demandId }),
  find: demandById,
  may: permissions['close-unheard'],
  run: async (context, { demand }) => {
    const when = await whenOf(context)
    const closed = close(ready('close-unheard', demand), when)
    await saveDemand(context.db, context.actor.commandId, closed)
    await keepCopy(context, closed, { kind: 'closed_unheard', day: when.today })
    await tellAsker(context, closed, 'closed')
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
