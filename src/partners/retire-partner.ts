import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { lockPartner, savePartner } from './queries/partners.ts'
import { refuse } from './refusal.ts'

/** From now on nothing is referred to this partner. What was referred goes on. */
export const retirePartner = defineAction({
  id: 'partners.retire-partner',
  input: v.object({ partnerId: input.identity('partnerUnknown') }),
  find: async ({ db, actor }, { partnerId }) => {
    const partner = await lockPartner(db, actor.commandId, partnerId)
    if (!partner) throw refuse('missing', 'partnerUnknown')
    return partner
  },
  may: mayKeep,
  run: async ({ db, actor, now }, partner) => {
    if (partner.retiredOn) throw refuse('conflict', 'retiredAlready')
    await savePartner(db, actor.commandId, { ...partner, retiredOn: dayOf(now()) })
  },
  note: (partner) => ({ subject: `partner:${partner.id}` }),
})
