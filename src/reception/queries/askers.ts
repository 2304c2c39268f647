import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { overStates } from '../../public-record/demand.ts'

export interface Contact {
  name: string | null
  phone: string | null
  email: string | null
}

export interface Asker extends Contact {
  id: string
  language: Language
  since: Day
  usedOn: Day
  /** Of a school, whose contacts follow with their accounts; nobody holds a link of it. */
  schoolId: string | null
}

export async function findAsker(db: Db, commandId: string, tokenHash: Buffer): Promise<Asker | undefined> {
  const [asker] = await db<Asker[]>`
    select id, name, phone, email, language, since, used_on, school_id from asker where command_id = ${commandId} and token_hash = ${tokenHash}`
  return asker
}

export async function findAskerOfSchool(db: Db, commandId: string, schoolId: string): Promise<Asker | undefined> {
  const [asker] = await db<Asker[]>`
    select id, name, phone, email, language, since, used_on, school_id from asker where command_id = ${commandId} and school_id = ${schoolId}`
  return asker
}

/** Held until the end of the act. */
export async function lockAsker(db: Db, commandId: string, id: string): Promise<void> {
  await db`select 1 from asker where command_id = ${commandId} and id = ${id} for update`
}

/** A school asks as one: of two who speak for it for the first time at once, the second joins the first. */
export async function putAskerOfSchool(db: Db, commandId: string, asker: Asker & { tokenHash: Buffer }): Promise<string> {
  const [kept] = await db<{ id: string }[]>`
    insert into asker ${db({ commandId, ...asker })}
    on conflict (command_id, school_id) where school_id is not null do update set used_on = excluded.used_on returning id`
  return kept!.id
}

export async function insertAsker(db: Db, commandId: string, asker: Omit<Asker, 'schoolId'> & { tokenHash: Buffer }): Promise<void> {
  await db`insert into asker ${db({ commandId, ...asker })}`
}

export async function saveContact(db: Db, commandId: string, id: string, contact: Contact, usedOn: Day): Promise<void> {
  await db`update asker set ${db({ ...contact, usedOn })} where command_id = ${commandId} and id = ${id}`
}

export async function touchAsker(db: Db, commandId: string, id: string, usedOn: Day): Promise<void> {
  await db`update asker set used_on = ${usedOn} where command_id = ${commandId} and id = ${id}`
}

/** Contact details that nothing has used since `before`. */
function stale(db: Db, commandId: string, before: Day) {
  return db`command_id = ${commandId} and used_on < ${before} and (name is not null or phone is not null or email is not null)`
}

export async function hasStaleContacts(db: Db, commandId: string, before: Day): Promise<boolean> {
  const [row] = await db`select 1 from asker where ${stale(db, commandId, before)} limit 1`
  return row !== undefined
}

/** They are gone; the link goes on working. */
export async function eraseContacts(db: Db, commandId: string, before: Day): Promise<number> {
  const { count } = await db`update asker set name = null, phone = null, email = null where ${stale(db, commandId, before)}`
  return count
}

/** @returns false when this person was there already */
export async function joinDemand(
  db: Db,
  commandId: string,
  { demandId, askerId, joinedOn }: { demandId: string; askerId: string; joinedOn: Day },
): Promise<boolean> {
  const { count } = await db`
    insert into demand_asker ${db({ commandId, demandId, askerId, joinedOn })} on conflict (command_id, demand_id, asker_id) do nothing`
  return count > 0
}

export async function leaveDemand(db: Db, commandId: string, demandId: string, askerId: string, leftOn: Day): Promise<void> {
  await db`
    update demand_asker set left_on = ${leftOn} where command_id = ${commandId} and demand_id = ${demandId} and asker_id = ${askerId}`
}

/** By whom a form was sent, or with an account what came of it first. */
export interface Sending {
  askerId: string | null
  demandId: string | null
  ref: string | null
}

interface NewSending {
  keyHash: Buffer
  sentAt: Date
  askerId?: string
  demandId?: string
  associationId?: string | null
}

/** The sending with this key, which no other can begin meanwhile. */
export async function findSending(db: Db, commandId: string, keyHash: Buffer): Promise<Sending | undefined> {
  const [sending] = await db<Sending[]>`
    select s.asker_id, s.demand_id, d.ref from sending s left join demand d on d.command_id = s.command_id and d.id = s.demand_id
    where s.command_id = ${commandId} and s.key_hash = ${keyHash}`
  return sending
}

export async function insertSending(db: Db, commandId: string, sending: NewSending): Promise<void> {
  await db`insert into sending ${db({ commandId, ...sending })}`
}

/** An open demand that everyone can read: a person may add their voice to it. */
export async function findOpenPublic(db: Db, commandId: string, ref: string): Promise<{ id: string } | undefined> {
  const [demand] = await db<{ id: string }[]>`
    select d.id from demand d join public_record.demand p on p.command_id = d.command_id and p.id = d.id
    where d.command_id = ${commandId} and d.ref = ${ref} and p.released_at is not null and d.state <> all(${overStates})`
  return demand
}

export async function insertRemark(
  db: Db,
  commandId: string,
  remark: { demandId: string; id: string; askerId: string; day: Day; text: string },
): Promise<void> {
  await db`insert into demand_remark ${db({ commandId, ...remark })}`
}
