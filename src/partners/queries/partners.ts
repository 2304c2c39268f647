import type { Db } from '../../platform/db/connection.ts'
import type { Partner } from '../partner.ts'

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
