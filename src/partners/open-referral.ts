import type { Context } from '../platform/context.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import { writeToPartner } from './mail.ts'
import { lockPartner } from './queries/partners.ts'
import { insertReferral } from './queries/referrals.ts'
import { newToken } from './referral.ts'
import { tellContacts } from './tell-contacts.ts'

/** The partner of the register to whom something may be referred now. */
export async function partnerOf({ db, actor }: Context, id: string): Promise<{ id: string; name: string } | undefined> {
  const partner = await lockPartner(db, actor.commandId, id)
  return partner && partner.retiredOn === null ? { id, name: partner.nameAr } : undefined
}

interface NewReferral {
  readonly demand: { readonly id: string; readonly ref: string; readonly answerDueOn: Day }
  readonly partnerId: string
}

/** Sends a demand to a partner, inside the act that refers it: with a link by which it can answer, when it has an address. */
export async function openReferral(context: Context, { demand, partnerId }: NewReferral): Promise<void> {
  const { db, actor } = context
  const partner = (await lockPartner(db, actor.commandId, partnerId))!
  const today = dayOf(context.now())
  const { token, tokenHash, tokenEndsOn } = newToken(demand.answerDueOn, today)
  const link = partner.email ? { tokenHash, tokenEndsOn } : { tokenHash: null, tokenEndsOn: null }
  const referral = { id: context.newId(), demandId: demand.id, partnerId, referredOn: today }
  await insertReferral(db, actor.commandId, { ...referral, ...link })
  const { email: to, language } = partner
  await tellContacts(context, 'referred', { partnerId, ref: demand.ref, dueOn: demand.answerDueOn })
  if (to) await writeToPartner(context, 'referred', { to, language, ref: demand.ref, dueOn: demand.answerDueOn, token })
}
