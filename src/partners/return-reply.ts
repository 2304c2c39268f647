import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findOpenReferral } from './find-referral.ts'
import * as input from './input.ts'
import { writeToPartner } from './mail.ts'
import { mayWrite } from './permissions.ts'
import { saveToken } from './queries/referrals.ts'
import { decideReplies } from './queries/replies.ts'
import { newToken } from './referral.ts'
import { refuse } from './refusal.ts'
import { tellContacts } from './tell-contacts.ts'

/** Gives an answer back to the partner that wrote it, with what is wrong with it and a new link. */
export const returnReply = defineAction({
  id: 'partners.return-reply',
  input: v.object({ demandId: input.identity('referralUnknown'), reason: input.text('reasonMissing', 10, 600) }),
  find: findOpenReferral,
  may: mayWrite,
  run: async (context, { id, partnerId, email, language, ref, answerDueOn: dueOn }, { reason }) => {
    const { db, actor } = context
    if ((await decideReplies(db, actor.commandId, id, 'returned', reason)) === 0) throw refuse('conflict', 'noReply')
    await tellContacts(context, 'returned', { partnerId, ref, dueOn, reason })
    if (!email) return { ref }
    const { token, tokenHash, tokenEndsOn } = newToken(dueOn, dayOf(context.now()))
    await saveToken(db, actor.commandId, id, tokenHash, tokenEndsOn)
    await writeToPartner(context, 'returned', { to: email, language, ref, dueOn, token, reason })
    return { ref }
  },
  note: ({ demandId, ref }) => ({ subject: `demand:${demandId}`, facts: { ref } }),
})
