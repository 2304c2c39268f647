import type { Db } from '../../platform/db/connection.ts'
import type { Language } from '../../platform/words/language.ts'

export interface Contact {
  accountId: string
  name: string
}

export async function listContacts(db: Db, commandId: string, schoolId: string): Promise<Contact[]> {
  return db<Contact[]>`
    select c.account_id, a.name from school_contact c join account a on a.id = c.account_id and a.command_id = ${commandId}
    where c.command_id = ${commandId} and c.school_id = ${schoolId} order by a.name, a.id`
}

/** Accounts of the kind «school» that speak for none yet. */
export async function listFreeAccounts(db: Db, commandId: string): Promise<Contact[]> {
  return db<Contact[]>`
    select a.id as account_id, a.name from account a join account_role r on r.command_id = ${commandId} and r.account_id = a.id
    where a.command_id = ${commandId} and r.role = 'school' and a.closed_at is null
      and not exists (select 1 from school_contact c where c.command_id = ${commandId} and c.account_id = a.id)
    order by a.name, a.id`
}

interface Speaking {
  accountId: string
  schoolId: string
}

export async function putContact(db: Db, commandId: string, contact: Speaking): Promise<void> {
  await db`
    insert into school_contact ${db({ commandId, ...contact })}
    on conflict (command_id, account_id) do update set school_id = excluded.school_id`
}

export async function deleteContact(db: Db, commandId: string, { accountId, schoolId }: Speaking): Promise<boolean> {
  const { count } = await db`
    delete from school_contact where command_id = ${commandId} and account_id = ${accountId} and school_id = ${schoolId}`
  return count > 0
}

export async function findSchoolOf(db: Db, commandId: string, accountId: string): Promise<string | undefined> {
  const [found] = await db<{ schoolId: string }[]>`
    select school_id from school_contact where command_id = ${commandId} and account_id = ${accountId}`
  return found?.schoolId
}

export interface Address {
  email: string
  language: Language
}

export async function listAddresses(db: Db, commandId: string, schoolId: string): Promise<Address[]> {
  return db<Address[]>`
    select a.email, coalesce(w.language, 'ar') as language
    from school_contact c
    join account a on a.id = c.account_id and a.command_id = ${commandId} and a.closed_at is null and a.email is not null
    left join reminder_wish w on w.command_id = ${commandId} and w.account_id = a.id
    where c.command_id = ${commandId} and c.school_id = ${schoolId} order by a.email`
}
