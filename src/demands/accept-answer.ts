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
import { accept } from './word.ts'

/** Those who asked take the answer as it is. */
export const acceptAnswer = defineAction({
  id: 'demands.accept-answer',
  input: v.object({ demandId: input.demandId }),
  find: demandById,
  may: permissions['accept-answer'],
  run: async (context, { demand }) => {
    const when = await whenOf(context)
    const closed = accept(ready('accept-answer', demand), when)
    await saveDemand(context.db, context.actor.commandId, closed)
    await keepCopy(context, closed, { kind: 'accepted', day: when.today, byAsker: true })
    await tellAsker(context, closed, 'closed')
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
