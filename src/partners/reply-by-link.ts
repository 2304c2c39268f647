import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { hashOf } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findInvitation } from './queries/referrals.ts'
import { receiveReply, replyFields } from './receive-reply.ts'
import { isOpen } from './referral.ts'
import { refuse } from './refusal.ts'

/** A partner answers by its link, without an account: who holds the link speaks for it. What it says waits until the cell has read it. */
export const replyByLink = defineAction({
  id: 'partners.reply-by-link',
  input: v.object({
    token: v.pipe(v.string(refuse.key('linkEnded')), v.maxLength(100, refuse.key('linkEnded'))),
    ...replyFields,
  }),
  find: async ({ db, actor }, { token }) => {
    const invitation = await findInvitation(db, actor.commandId, { tokenHash: hashOf(token) }, true)
    if (!invitation) throw refuse('missing', 'linkEnded')
    return invitation
  },
  may: () => true,
  run: async (context, invitation, reply) => {
    if (!isOpen(invitation, dayOf(context.now()))) throw refuse('conflict', 'linkEnded')
    await receiveReply(context, invitation, reply)
  },
  note: ({ demandId, ref }, { dueOn }) => ({ subject: `demand:${demandId}`, facts: { ref, dueOn: dueOn ?? null } }),
})
