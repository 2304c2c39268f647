import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Invitation, Referral } from '../referral.ts'

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
    select r.id, r.demand_id, r.partner_id, d.ref, d.answer_due_on, p.email, p.language, r.ended_on
    from referral r
    join partner p on p.command_id = r.command_id and p.id = r.partner_id
    join demand d on d.command_id = r.command_id and d.id = r.demand_id
    where r.command_id = ${commandId} and r.demand_id = ${demandId} and r.ended_on is null
    order by r.id desc limit 1 for update of r`
  return referral
}

/** By its link, or by who was named for the partner. */
export type Way = { tokenHash: Buffer } | { ref: string; partnerId: string }

/** What a partner may read: the public wording, what was written to it, and where it stands; of a demand that came back the last referral. */
export async function findInvitation(db: Db, commandId: string, way: Way, lock = false): Promise<Invitation | undefined> {
  const chosen = 'tokenHash' in way ? db`r.token_hash = ${way.tokenHash}` : db`r.partner_id = ${way.partnerId} and d.ref = ${way.ref}`
  const [found] = await db<Invitation[]>`
    select r.id, r.demand_id, d.ref, d.public_text, d.answer_due_on, d.state, r.referred_on, r.token_ends_on,
      r.ended_on, p.name_ar, p.name_fr, t.name_ar as district_ar, t.name_fr as district_fr,
      case when r.ended_on is null and d.state = 'referred' then d.answer_text else (
        select e.text from public_record.entry e
        where e.command_id = d.command_id and e.demand_id = d.id and e.kind = 'referred' and e.day = r.referred_on order by e.id desc limit 1)
      end as letter,
      exists (select 1 from public_record.demand s where s.command_id = d.command_id and s.id = d.id and s.released_at is not null) as is_public
    from referral r
    join partner p on p.command_id = r.command_id and p.id = r.partner_id
    join demand d on d.command_id = r.command_id and d.id = r.demand_id
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    where r.command_id = ${commandId} and ${chosen}
    order by r.id desc limit 1 ${lock ? db`for update of r` : db``}`
  return found
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

export async function demandIdOf(db: Db, commandId: string, ref: string): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`select id from demand where command_id = ${commandId} and ref = ${ref}`
  return row?.id
}
