import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { ownReferral } from './own-referral.ts'
import { receiveReply, replyFields } from './receive-reply.ts'
import { refuse } from './refusal.ts'

/** Whoever was named for a partner answers what was referred to it. It waits until the cell has read it, as what comes by a link. */
export const replyWithAccount = defineAction({
  id: 'partners.reply-with-account',
  input: v.object({ ref: v.pipe(v.string(refuse.key('referralUnknown')), v.maxLength(40, refuse.key('referralUnknown'))), ...replyFields }),
  find: (context, { ref }) => ownReferral(context, ref, true),
  may: () => true,
  run: async (context, invitation, { ref, ...reply }) => {
    await receiveReply(context, invitation, reply)
    return { ref }
  },
  note: ({ demandId, ref }, { dueOn }) => ({ subject: `demand:${demandId}`, facts: { ref, dueOn: dueOn ?? null } }),
})
