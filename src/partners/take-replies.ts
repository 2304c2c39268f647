import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { decideReplies, endReferral, lockReferral } from './queries.ts'

/** What the partner of a demand has answered is in the record now, inside the act that took it there. A final answer ends its link. */
export async function takeReplies({ db, actor, now }: Context, demandId: string, { final }: { final: boolean }): Promise<void> {
  const referral = await lockReferral(db, actor.commandId, demandId)
  if (!referral) return
  await decideReplies(db, actor.commandId, referral.id, 'taken', null)
  if (final) await endReferral(db, actor.commandId, referral.id, dayOf(now()))
}
