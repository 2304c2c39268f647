import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { hashOf } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import * as input from './input.ts'
import { findInvitation, insertReply, listReplies } from './queries.ts'
import { isOpen } from './referral.ts'
import { refuse } from './refusal.ts'

/** A partner answers by its link, without an account: who holds the link speaks for it. What it says waits until the cell has read it. */
export const replyByLink = defineAction({
  id: 'partners.reply-by-link',
  input: v.object({
    token: v.pipe(v.string(refuse.key('linkEnded')), v.maxLength(100, refuse.key('linkEnded'))),
    text: v.pipe(
      input.text('replyMissing', 10, 1500),
      v.check((text) => !checkText(text).some(blocks), refuse.key('personalTrace')),
    ),
    dueOn: input.optionalDay,
  }),
  find: async ({ db, actor }, { token }) => {
    const invitation = await findInvitation(db, actor.commandId, hashOf(token), true)
    if (!invitation) throw refuse('missing', 'linkEnded')
    return invitation
  },
  may: () => true,
  run: async ({ db, actor, now, newId }, invitation, { text, dueOn }) => {
    const today = dayOf(now())
    if (!isOpen(invitation, today)) throw refuse('conflict', 'linkEnded')
    if (dueOn && dueOn < today) throw refuse('invalid', 'dayPast', { dueOn: 'dayPast' })
    const replies = await listReplies(db, actor.commandId, invitation.id)
    if (replies.some(({ state }) => state === 'waiting')) throw refuse('conflict', 'replyWaits')
    const reply = { id: newId(), referralId: invitation.id, text, dueOn: dueOn ?? null, receivedAt: now(), state: 'waiting' as const }
    await insertReply(db, actor.commandId, reply)
  },
  note: ({ demandId, ref }, { dueOn }) => ({ subject: `demand:${demandId}`, facts: { ref, dueOn: dueOn ?? null } }),
})
