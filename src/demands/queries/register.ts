import type { Actor } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { DemandFacts } from '../../public-record/copies.ts'
import { standing, turnOf } from './demand.ts'

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

export interface Names {
  ar: string
  fr: string
}

/** In whose name the actor acts: their association, or the first of their offices; never the person. */
export async function namesOf(db: Db, { commandId, associationId, officeIds }: Actor): Promise<Names | undefined> {
  const [names] = await db<Names[]>`
    select name_ar as ar, coalesce(name_fr, name_ar) as fr from association where command_id = ${commandId} and id = ${associationId}
    union all select name_ar, name_fr from office where command_id = ${commandId} and id = ${officeIds[0] ?? null} limit 1`
  return names
}

export async function associationNames(db: Db, commandId: string, id: string): Promise<Names | undefined> {
  const [names] = await db<Names[]>`
    select name_ar as ar, coalesce(name_fr, name_ar) as fr from association where command_id = ${commandId} and id = ${id}`
  return names
}

export async function officeNames(db: Db, commandId: string, id: string): Promise<Names | undefined> {
  const [names] = await db<Names[]>`select name_ar as ar, name_fr as fr from office where command_id = ${commandId} and id = ${id}`
  return names
}

/** The names of the partner to whom a demand was referred. */
export async function partnerNames(
  db: Db,
  commandId: string,
  { partner, partnerId }: { partner: string | null; partnerId: string | null },
): Promise<Names> {
  const [names] = await db<Names[]>`select name_ar as ar, name_fr as fr from partner where command_id = ${commandId} and id = ${partnerId}`
  return names ?? { ar: partner ?? '', fr: partner ?? '' }
}

/** Of a demand, all that is no text, with the names of its places and offices. */
export async function demandFacts(db: Db, commandId: string, id: string): Promise<DemandFacts> {
  const [facts] = await db<DemandFacts[]>`
    select d.id, d.ref, d.meeting_id, d.state, d.category_id, t.name_ar as district_ar, t.name_fr as district_fr, a.name_ar as asked_by,
      d.received_on as asked_on, d.answer_kind, d.answer_due_on, d.answered_on, o.name_ar as office_ar, o.name_fr as office_fr, d.partner,
      d.ending, c.kind as commitment_kind, c.due_on, c.update_due_on, nullif(c.state, 'running') as outcome, c.reported_on, c.verdict, c.judged_on
    from demand d
    left join commitment c on ${standing(db)}
    left join office o on o.command_id = d.command_id and o.id = ${turnOf(db)}
    left join association a on a.command_id = d.command_id and a.id = d.association_id
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    where d.command_id = ${commandId} and d.id = ${id}`
  return facts!
}

type Registered = 'office' | 'meeting' | 'district' | 'point'

/** Whether this stands in the register of the command. */
export async function isRegistered(db: Db, commandId: string, table: Registered, id: string): Promise<boolean> {
  const [row] = await db`select 1 from ${db(table)} where command_id = ${commandId} and id = ${id}`
  return row !== undefined
}

export async function associationState(db: Db, commandId: string, id: string): Promise<string | null> {
  const [row] = await db<{ state: string }[]>`select state from association where command_id = ${commandId} and id = ${id}`
  return row?.state ?? null
}

export async function isCategory(db: Db, id: string): Promise<boolean> {
  const [row] = await db`select 1 from category where id = ${id}`
  return row !== undefined
}

export async function districtOfPoint(db: Db, commandId: string, pointId: string): Promise<string | null> {
  const [row] = await db<{ districtId: string | null }[]>`select district_id from point where command_id = ${commandId} and id = ${pointId}`
  return row?.districtId ?? null
}

/** Whether somebody acts for this association, and so sees what it asks at once. */
export async function hasAccount(db: Db, commandId: string, associationId: string | null): Promise<boolean> {
  const [row] = await db`
    select 1 from account_role r join account a on a.id = r.account_id
    where r.command_id = ${commandId} and r.association_id = ${associationId} and a.closed_at is null limit 1`
  return row !== undefined
}
