import type { Role } from '../platform/actor.ts'
import type { Db } from '../platform/db/connection.ts'
import type { PlaceNames } from './fill.ts'

/** The command that this database serves, whichever it is. */
export async function findCommand(db: Db): Promise<{ id: string; demonstration: boolean } | undefined> {
  const [command] = await db<{ id: string; demonstration: boolean }[]>`
    select id, demonstration from command where parent_id is null order by code limit 1`
  return command
}

/** What is loaded can be loaded again: nothing waits for the disk, and a second start at the same time waits here. */
export async function hurry(db: Db): Promise<void> {
  await db`set local synchronous_commit = off`
  await db`select pg_advisory_xact_lock(hashtext('qurb demonstration'))`
}

export interface AccountRow {
  id: string
  signInName: string
  name: string
  role: Role
  associationId: string | null
  officeIds: string[]
}

export async function listAccounts(db: Db, commandId: string): Promise<AccountRow[]> {
  return db<AccountRow[]>`
    select a.id, a.sign_in_name, a.name, r.role, r.association_id, array(
      select h.office_id from office_holder h
      where h.command_id = a.command_id and h.account_id = a.id and h.held_to is null order by h.id) as office_ids
    from account a join account_role r on r.command_id = a.command_id and r.account_id = a.id
    where a.command_id = ${commandId} order by a.id, r.role`
}

export async function listOffices(db: Db, commandId: string): Promise<{ id: string; kind: string; nameAr: string }[]> {
  return db<{ id: string; kind: string; nameAr: string }[]>`
    select id, kind, name_ar from office where command_id = ${commandId} order by id`
}

export interface AssociationRow {
  id: string
  kind: string
}

/** Those that are invited to meetings. */
export async function listPartners(db: Db, commandId: string): Promise<AssociationRow[]> {
  return db<AssociationRow[]>`
    select id, kind from association where command_id = ${commandId} and state in ('registered', 'accredited') order by id`
}

export type DistrictRow = PlaceNames & { id: string }
export type PointRow = DistrictRow & { kind: string; districtId: string }

export async function listDistricts(db: Db, commandId: string): Promise<DistrictRow[]> {
  return db<DistrictRow[]>`select id, name_ar, name_fr from district where command_id = ${commandId} order by id`
}

export async function listPoints(db: Db, commandId: string): Promise<PointRow[]> {
  return db<PointRow[]>`
    select id, name_ar, name_fr, kind, district_id from point where command_id = ${commandId} and district_id is not null order by id`
}

export async function commitmentOf(db: Db, commandId: string, demandId: string): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    select id from commitment where command_id = ${commandId} and demand_id = ${demandId} order by id desc limit 1`
  return row!.id
}

export async function listWaitingReleases(db: Db, commandId: string): Promise<string[]> {
  const rows = await db<{ id: string }[]>`select id from release where command_id = ${commandId} and state = 'waiting' order by id`
  return rows.map(({ id }) => id)
}

/** Statistics first: the first pages after a load are planned with them. */
export async function analyse(db: Db): Promise<void> {
  await db`analyze`
}
