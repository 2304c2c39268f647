import type { Context } from '../platform/context.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import { endReferral, keepOpen, lockReferral } from './queries/referrals.ts'
import { decideReplies } from './queries/replies.ts'
import { endOf } from './referral.ts'

/**
 * What the partner of a demand has answered is in the record now, inside the act that took it there. A final answer ends its link; with a day, the
 * link goes on as long as that day is awaited.
 */
export async function takeReplies({ db, actor, now }: Context, demandId: string, dueOn: Day | null): Promise<void> {
  const referral = await lockReferral(db, actor.commandId, demandId)
  if (!referral) return
  const today = dayOf(now())
  await decideReplies(db, actor.commandId, referral.id, 'taken', null)
  if (dueOn) await keepOpen(db, actor.commandId, referral.id, endOf(dueOn, today))
  else await endReferral(db, actor.commandId, referral.id, today)
}
