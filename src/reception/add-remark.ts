import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { askedDemand } from './find-asker.ts'
import * as input from './input.ts'
import { insertRemark, touchAsker } from './queries/askers.ts'

/** Adds a word to what one asked, for the cell and the office that answers. */
export const addRemark = defineAction({
  id: 'reception.add-remark',
  input: v.object({ token: v.optional(input.token), demandId: input.demandId, text: input.remarkText }),
  find: askedDemand,
  may: () => true,
  run: async ({ db, actor, now, newId }, { asker, demand }, { text }) => {
    const day = dayOf(now())
    await insertRemark(db, actor.commandId, { demandId: demand.id, id: newId(), askerId: asker.id, day, text })
    await touchAsker(db, actor.commandId, asker.id, day)
    return null
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
