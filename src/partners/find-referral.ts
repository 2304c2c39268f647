import type { Context } from '../platform/context.ts'
import { lockReferral } from './queries/referrals.ts'
import type { Referral } from './referral.ts'
import { refuse } from './refusal.ts'

/** The referral of a demand that a partner still has to answer. */
export async function findOpenReferral({ db, actor }: Context, { demandId }: { demandId: string }): Promise<Referral> {
  const referral = await lockReferral(db, actor.commandId, demandId)
  if (!referral) throw refuse('missing', 'referralUnknown')
  return referral
}
