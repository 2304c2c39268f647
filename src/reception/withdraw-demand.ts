import * as v from 'valibot'
import { withdrawn } from '../demands/withdrawn.ts'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { askedDemand } from './find-asker.ts'
import * as input from './input.ts'
import { leaveDemand, touchAsker } from './queries/askers.ts'

/** Takes back what one asked. What nobody has examined and nobody else asks is closed; otherwise it goes on without this person. */
export const withdrawDemand = defineAction({
  id: 'reception.withdraw-demand',
  input: v.object({ token: v.optional(input.token), demandId: input.demandId }),
  find: askedDemand,
  may: () => true,
  run: async (context, { asker, demand }) => {
    const { db, actor } = context
    const day = dayOf(context.now())
    await leaveDemand(db, actor.commandId, demand.id, asker.id, day)
    await touchAsker(db, actor.commandId, asker.id, day)
    return { closed: await withdrawn(context, demand.id) }
  },
  note: ({ demand }, _input, { closed }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, closed } }),
})
