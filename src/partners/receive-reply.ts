import * as v from 'valibot'
import type { Context } from '../platform/context.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import * as input from './input.ts'
import { insertReply, listReplies } from './queries/replies.ts'
import { type Invitation, isOwed } from './referral.ts'
import { refuse } from './refusal.ts'

/** What a partner writes, by whichever way it comes. It is to be published. */
export const replyFields = {
  text: v.pipe(
    input.text('replyMissing', 10, 1500),
    v.check((text) => !checkText(text).some(blocks), refuse.key('personalTrace')),
  ),
  dueOn: input.optionalDay,
}

/** Takes in what a partner says; it waits until the cell has read it. One at a time. */
export async function receiveReply(
  { db, actor, now, newId }: Context,
  invitation: Invitation,
  { text, dueOn }: { text: string; dueOn?: Day | undefined },
): Promise<void> {
  if (!isOwed(invitation)) throw refuse('conflict', 'referralEnded')
  if (dueOn && dueOn < dayOf(now())) throw refuse('invalid', 'dayPast', { dueOn: 'dayPast' })
  const replies = await listReplies(db, actor.commandId, invitation.id)
  if (replies.some(({ state }) => state === 'waiting')) throw refuse('conflict', 'replyWaits')
  const reply = { id: newId(), referralId: invitation.id, text, dueOn: dueOn ?? null, receivedAt: now(), state: 'waiting' as const }
  await insertReply(db, actor.commandId, reply)
}
