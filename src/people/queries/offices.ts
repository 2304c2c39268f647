import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { type Holding, type Office, officeKinds } from '../office.ts'
import { refuse } from '../refusal.ts'

export interface OfficeRow extends Office {
  holder: string | null
  acting: boolean | null
  heldFrom: Day | null
}

/** Every office with who holds it on that day, in the order of their kinds. */
export async function listOffices(db: Db, commandId: string, today: Day): Promise<OfficeRow[]> {
  return db<OfficeRow[]>`
    select office.id, office.kind, office.name_ar, office.name_fr, account.name as holder, h.acting, h.held_from
    from office
    left join office_holder h on h.command_id = office.command_id and h.office_id = office.id
      and h.held_from <= ${today} and (h.held_to is null or h.held_to >= ${today})
    left join account on account.id = h.account_id
    where office.command_id = ${commandId} order by array_position(${[...officeKinds]}::text[], office.kind), office.name_ar, office.id`
}

export async function findOffice(db: Db, commandId: string, id: string): Promise<Office | undefined> {
  const [office] = await db<Office[]>`select id, kind, name_ar, name_fr from office where command_id = ${commandId} and id = ${id}`
  return office
}

export async function lockOffice(db: Db, commandId: string, id: string): Promise<Office> {
  const [office] = await db<Office[]>`
    select id, kind, name_ar, name_fr from office where command_id = ${commandId} and id = ${id} for update`
  if (!office) throw refuse('missing', 'officeUnknown')
  return office
}

/** Newest first. */
export async function listHoldings(db: Db, commandId: string, officeId: string): Promise<(Holding & { holder: string })[]> {
  return db<(Holding & { holder: string })[]>`
    select h.id, h.account_id, account.name as holder, h.acting, h.held_from, h.held_to
    from office_holder h join account on account.id = h.account_id
    where h.command_id = ${commandId} and h.office_id = ${officeId} order by h.held_from desc, h.id desc`
}

export async function insertHolding(db: Db, commandId: string, officeId: string, holding: Holding): Promise<void> {
  await db`
    insert into office_holder (command_id, id, office_id, account_id, acting, held_from, held_to)
    values (${commandId}, ${holding.id}, ${officeId}, ${holding.accountId}, ${holding.acting}, ${holding.heldFrom}, ${holding.heldTo})`
}

export async function saveHoldingEnd(db: Db, commandId: string, { id, heldTo }: Holding): Promise<void> {
  await db`update office_holder set held_to = ${heldTo} where command_id = ${commandId} and id = ${id}`
}

export async function hasOfficeNamed(db: Db, commandId: string, nameAr: string): Promise<boolean> {
  const found = await db`select id from office where command_id = ${commandId} and ar_norm(name_ar) = ar_norm(${nameAr}) limit 1`
  return found.length > 0
}

export async function insertOffice(db: Db, commandId: string, { id, kind, nameAr, nameFr }: Office): Promise<void> {
  await db`
    insert into office (command_id, id, kind, name_ar, name_fr) values (${commandId}, ${id}, ${kind}, ${nameAr}, ${nameFr})`
}
