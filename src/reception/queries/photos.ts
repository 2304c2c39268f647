import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'

/** Photos of one form are counted one after the other, and not while it is being sent. */
export async function lockSending(db: Db, sending: Buffer): Promise<void> {
  await db`select pg_advisory_xact_lock(hashtextextended(${sending.toString('hex')}, 0))`
}

export async function countPhotos(db: Db, commandId: string, sending: Buffer): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from demand_photo where command_id = ${commandId} and sending = ${sending}`
  return row!.n
}

export async function forgetUnsent(db: Db, commandId: string, before: Date): Promise<void> {
  await db`delete from demand_photo where command_id = ${commandId} and demand_id is null and kept_at < ${before}`
}

interface NewPhoto {
  id: string
  sending: Buffer
  position: number
  width: number
  height: number
  picture: Buffer
  keptAt: Date
}

export async function insertPhoto(db: Db, commandId: string, photo: NewPhoto): Promise<void> {
  await db`insert into demand_photo ${db({ commandId, ...photo })}`
}

/** What was kept for a form belongs to the demand that came of it. */
export async function attachPhotos(db: Db, commandId: string, sending: Buffer, demandId: string): Promise<void> {
  await db`update demand_photo set demand_id = ${demandId} where command_id = ${commandId} and sending = ${sending} and demand_id is null`
}

/** The picture, for the cell, the auditor, and whoever holds the office that answers or keeps, and the association that sent it. */
export async function readPhoto(db: Db, actor: Actor, ref: string, id: string): Promise<Buffer | null> {
  const offices = db`any(${[...actor.officeIds]}::uuid[])`
  const [row] = await db<{ picture: Buffer }[]>`
    select p.picture from demand_photo p
    join demand d on d.command_id = p.command_id and (d.id = p.demand_id or exists (
      select 1 from demand_lineage l where l.command_id = d.command_id and l.demand_id = p.demand_id and l.into_id = d.id and l.kind = 'split'))
    where p.command_id = ${actor.commandId} and d.ref = ${ref} and p.id = ${id} and (${has(actor, 'cell', 'auditor')}
      or exists (select 1 from sending s where s.command_id = p.command_id and s.key_hash = p.sending and s.association_id = ${actor.associationId}::uuid)
      or d.answer_office_id = ${offices} or exists (
        select 1 from commitment c where c.command_id = d.command_id and c.demand_id = d.id and c.office_id = ${offices}))`
  return row?.picture ?? null
}

/** The same for whoever sent it. */
export async function readOwnPhoto(db: Db, commandId: string, askerId: string, id: string): Promise<Buffer | null> {
  const [row] = await db<{ picture: Buffer }[]>`
    select p.picture from sending s join demand_photo p on p.command_id = s.command_id and p.sending = s.key_hash
    where s.command_id = ${commandId} and s.asker_id = ${askerId} and p.id = ${id}`
  return row?.picture ?? null
}
