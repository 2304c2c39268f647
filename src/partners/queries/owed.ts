import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'

export interface ReferredDemand {
  ref: string
  text: string
  partnerAr: string
  partnerFr: string
  answerDueOn: Day
  waiting: boolean
}

/** What partners owe, and whether what they answered waits for the cell; the nearest day first. */
export async function listReferred(db: Db, commandId: string): Promise<ReferredDemand[]> {
  return db<ReferredDemand[]>`
    select d.ref, d.public_text as text, coalesce(p.name_ar, d.partner) as partner_ar, coalesce(p.name_fr, d.partner) as partner_fr, d.answer_due_on,
      exists (select 1 from referral r join partner_reply y on y.command_id = r.command_id and y.referral_id = r.id
        where r.command_id = d.command_id and r.demand_id = d.id and y.state = 'waiting') as waiting
    from demand d left join partner p on p.command_id = d.command_id and p.id = d.partner_id
    where d.command_id = ${commandId} and d.state = 'referred' order by d.answer_due_on, d.ref limit 200`
}

export interface OwnReferral {
  ref: string
  text: string
  referredOn: Day
  answerDueOn: Day
  endedOn: Day | null
  /** Whether it is this partner that the demand waits for. */
  open: boolean
  waiting: boolean
  /** Its last answer came back: another one is awaited. */
  returned: boolean
}

/** What was ever referred to one partner: what it owes first, the nearest day before, then what is over. */
export async function listReferralsOf(db: Db, commandId: string, partnerId: string): Promise<OwnReferral[]> {
  return db<OwnReferral[]>`
    select d.ref, d.public_text as text, r.referred_on, d.answer_due_on, r.ended_on, r.ended_on is null and d.state = 'referred' as open,
      exists (select 1 from partner_reply y where y.command_id = r.command_id and y.referral_id = r.id and y.state = 'waiting') as waiting,
      coalesce((select y.state = 'returned' from partner_reply y where y.command_id = r.command_id and y.referral_id = r.id order by y.id desc limit 1), false) as returned
    from referral r join demand d on d.command_id = r.command_id and d.id = r.demand_id
    where r.command_id = ${commandId} and r.partner_id = ${partnerId} and not exists (
      select 1 from referral later where later.command_id = r.command_id and later.demand_id = r.demand_id and later.partner_id = r.partner_id and later.id > r.id)
    order by open desc, case when r.ended_on is null and d.state = 'referred' then d.answer_due_on end, r.id desc limit 200`
}

/** Of all that was referred to one partner, what waits for its word today. */
export async function countOwedBy(db: Db, commandId: string, partnerId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from referral r join demand d on d.command_id = r.command_id and d.id = r.demand_id and d.state = 'referred'
    where r.command_id = ${commandId} and r.partner_id = ${partnerId} and r.ended_on is null
      and not exists (select 1 from partner_reply y where y.command_id = r.command_id and y.referral_id = r.id and y.state = 'waiting')`
  return row!.n
}

export interface Unanswered {
  id: string
  partnerId: string
  ref: string
  /** Null where only those who speak for it with an account are written to. */
  email: string | null
  language: Language
  answerDueOn: Day
}

/** Partners that have said nothing, and whose day is near or past: near once, then late again after a while. */
export async function lockUnanswered(db: Db, commandId: string, { near, today, again }: Record<'near' | 'today' | 'again', Day>) {
  return db<Unanswered[]>`
    select r.id, r.partner_id, d.ref, p.email, p.language, d.answer_due_on
    from referral r
    join partner p on p.command_id = r.command_id and p.id = r.partner_id
      and (p.email is not null or exists (select 1 from partner_contact c where c.command_id = p.command_id and c.partner_id = p.id))
    join demand d on d.command_id = r.command_id and d.id = r.demand_id and d.state = 'referred' and d.answer_due_on <= ${near}
    where r.command_id = ${commandId} and r.ended_on is null and r.referred_on < ${today}
      and (r.reminded_on is null or (d.answer_due_on < ${today} and r.reminded_on <= ${again}))
      and not exists (select 1 from partner_reply y where y.command_id = r.command_id and y.referral_id = r.id and y.state = 'waiting')
    order by r.id limit 500 for update of r`
}

export async function saveReminded(db: Db, commandId: string, id: string, on: Day): Promise<void> {
  await db`update referral set reminded_on = ${on} where command_id = ${commandId} and id = ${id}`
}
