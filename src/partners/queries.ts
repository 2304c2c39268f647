import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Partner } from './partner.ts'
import type { Invitation, Referral, Reply } from './referral.ts'

export async function listPartners(db: Db, commandId: string): Promise<Partner[]> {
  return db<Partner[]>`
    select id, competence, name_ar, name_fr, email, language, retired_on from partner
    where command_id = ${commandId} order by retired_on is not null, name_ar`
}

export async function lockPartner(db: Db, commandId: string, id: string): Promise<Partner | undefined> {
  const [partner] = await db<Partner[]>`
    select id, competence, name_ar, name_fr, email, language, retired_on from partner where command_id = ${commandId} and id = ${id} for update`
  return partner
}

/** Names are given one after the other, so that none is given twice. */
export async function lockNames(db: Db, commandId: string): Promise<void> {
  await db`select pg_advisory_xact_lock(hashtext('partner names'), hashtext(${commandId}))`
}

export async function isNamed(db: Db, commandId: string, nameAr: string, but: string | null): Promise<boolean> {
  const [row] = await db`
    select 1 from partner where command_id = ${commandId} and name_ar = ${nameAr} and id is distinct from ${but} and retired_on is null`
  return row !== undefined
}

export async function savePartner(db: Db, commandId: string, partner: Partner): Promise<void> {
  await db`
    insert into partner ${db({ commandId, ...partner })}
    on conflict (command_id, id) do update set competence = excluded.competence, name_ar = excluded.name_ar, name_fr = excluded.name_fr,
      email = excluded.email, language = excluded.language, retired_on = excluded.retired_on`
}

interface NewReferral {
  id: string
  demandId: string
  partnerId: string
  referredOn: Day
  tokenHash: Buffer | null
  tokenEndsOn: Day | null
}

export async function insertReferral(db: Db, commandId: string, referral: NewReferral): Promise<void> {
  await db`insert into referral ${db({ commandId, ...referral })}`
}

export async function saveToken(db: Db, commandId: string, id: string, tokenHash: Buffer, tokenEndsOn: Day): Promise<void> {
  await db`update referral set token_hash = ${tokenHash}, token_ends_on = ${tokenEndsOn} where command_id = ${commandId} and id = ${id}`
}

/** The referral of a demand that is still open, held until the end of the act. */
export async function lockReferral(db: Db, commandId: string, demandId: string): Promise<Referral | undefined> {
  const [referral] = await db<Referral[]>`
    select r.id, r.demand_id, d.ref, d.answer_due_on, p.email, p.language, r.ended_on
    from referral r
    join partner p on p.command_id = r.command_id and p.id = r.partner_id
    join demand d on d.command_id = r.command_id and d.id = r.demand_id
    where r.command_id = ${commandId} and r.demand_id = ${demandId} and r.ended_on is null
    order by r.id desc limit 1 for update of r`
  return referral
}

/** What the holder of a link may read: the public wording, what was written to the partner, and what it has answered. */
export async function findInvitation(db: Db, commandId: string, tokenHash: Buffer, lock = false): Promise<Invitation | undefined> {
  const [found] = await db<Invitation[]>`
    select r.id, r.demand_id, d.ref, d.public_text, d.answer_text as letter, d.answer_due_on, d.state, r.referred_on, r.token_ends_on,
      r.ended_on, p.name_ar, p.name_fr, t.name_ar as district_ar, t.name_fr as district_fr
    from referral r
    join partner p on p.command_id = r.command_id and p.id = r.partner_id
    join demand d on d.command_id = r.command_id and d.id = r.demand_id
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    where r.command_id = ${commandId} and r.token_hash = ${tokenHash} ${lock ? db`for update of r` : db``}`
  return found
}

export async function listReplies(db: Db, commandId: string, referralId: string): Promise<Reply[]> {
  return db<Reply[]>`
    select id, text, due_on, received_at, state, returned_because from partner_reply
    where command_id = ${commandId} and referral_id = ${referralId} order by id`
}

export async function insertReply(
  db: Db,
  commandId: string,
  reply: Omit<Reply, 'returnedBecause'> & { referralId: string },
): Promise<void> {
  await db`insert into partner_reply ${db({ commandId, ...reply })}`
}

export async function decideReplies(db: Db, commandId: string, referralId: string, state: 'taken' | 'returned', because: string | null) {
  const { count } = await db`
    update partner_reply set state = ${state}, returned_because = ${because}
    where command_id = ${commandId} and referral_id = ${referralId} and state = 'waiting'`
  return count
}

/** A link that was given stays good until then, if it would end sooner. */
export async function keepOpen(db: Db, commandId: string, id: string, until: Day): Promise<void> {
  await db`
    update referral set token_ends_on = greatest(token_ends_on, ${until}::date)
    where command_id = ${commandId} and id = ${id} and token_hash is not null`
}

export async function endReferral(db: Db, commandId: string, id: string, on: Day): Promise<void> {
  await db`update referral set ended_on = ${on}, token_hash = null where command_id = ${commandId} and id = ${id}`
}

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

export async function demandIdOf(db: Db, commandId: string, ref: string): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`select id from demand where command_id = ${commandId} and ref = ${ref}`
  return row?.id
}
