import type { Context } from '../platform/context.ts'
import type { Partner } from './partner.ts'
import { lockPartner } from './queries/partners.ts'
import { refuse } from './refusal.ts'

/** A partner of the register, held until the end of the act. @throws {Refusal} missing */
export async function findPartner({ db, actor }: Context, { partnerId }: { partnerId: string }): Promise<Partner> {
  const partner = await lockPartner(db, actor.commandId, partnerId)
  if (!partner) throw refuse('missing', 'partnerUnknown')
  return partner
}
