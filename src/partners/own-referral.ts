import type { Context } from '../platform/context.ts'
import { contactPartner } from './contact-partner.ts'
import { findInvitation } from './queries/referrals.ts'
import type { Invitation } from './referral.ts'
import { refuse } from './refusal.ts'

/** What was referred to the partner for which the actor speaks; of what went to another nobody learns that it exists. @throws {Refusal} */
export async function ownReferral({ db, actor }: Pick<Context, 'db' | 'actor'>, ref: string, lock = false): Promise<Invitation> {
  const own = await contactPartner(db, actor)
  if (!own) throw refuse('forbidden', 'reply-with-account')
  const invitation = await findInvitation(db, actor.commandId, { ref, partnerId: own.id }, lock)
  if (!invitation) throw refuse('missing', 'referralUnknown')
  return invitation
}
