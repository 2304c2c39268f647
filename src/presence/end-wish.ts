import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { endWishes, lockWish } from './queries/wishes.ts'

/** Ends a wish: it is in no plan of a later week. What was planned and kept for it stays. */
export const endWish = defineAction({
  id: 'presence.end-wish',
  input: v.object({ wishId: input.wishId }),
  find: ({ db, actor }, { wishId }) => lockWish(db, actor.commandId, wishId),
  may: mayPlan,
  run: async ({ db, actor, now }, wish) => {
    await endWishes(db, actor.commandId, [wish.id], 'by_hand', dayOf(now()))
  },
  note: ({ id }) => ({ subject: `presence-wish:${id}`, facts: {} }),
})
