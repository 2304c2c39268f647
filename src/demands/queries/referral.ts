import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Named } from './choices.ts'

/** Partners to whom something may be referred now. */
export async function listOpenPartners(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from partner where command_id = ${commandId} and retired_on is null order by name_ar`
}

/** What a partner has answered by its link and the cell has not read. */
export interface PartnerReply {
  text: string
  dueOn: Day | null
  receivedAt: Date
}

export async function findReply(db: Db, commandId: string, demandId: string): Promise<PartnerReply | null> {
  const [reply] = await db<PartnerReply[]>`
    select y.text, y.due_on, y.received_at
    from partner_reply y join referral r on r.command_id = y.command_id and r.id = y.referral_id
    where y.command_id = ${commandId} and r.demand_id = ${demandId} and y.state = 'waiting' order by y.id desc limit 1`
  return reply ?? null
}

export interface PartnerReferral {
  partnerAr: string
  partnerFr: string
  email: string | null
  referredOn: Day
}

export async function findReferral(db: Db, commandId: string, demandId: string): Promise<PartnerReferral | null> {
  const [referral] = await db<PartnerReferral[]>`
    select p.name_ar as partner_ar, p.name_fr as partner_fr, p.email, r.referred_on
    from referral r join partner p on p.command_id = r.command_id and p.id = r.partner_id
    where r.command_id = ${commandId} and r.demand_id = ${demandId} and r.ended_on is null order by r.id desc limit 1`
  return referral ?? null
}
