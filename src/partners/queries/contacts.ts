import type { Db } from '../../platform/db/connection.ts'
import type { Language } from '../../platform/words/language.ts'

export interface Contact {
  accountId: string
  name: string
}

export async function listContacts(db: Db, commandId: string): Promise<(Contact & { partnerId: string })[]> {
  return db<(Contact & { partnerId: string })[]>`
    select c.account_id, c.partner_id, a.name from partner_contact c join account a on a.id = c.account_id and a.command_id = ${commandId}
    where c.command_id = ${commandId} order by a.name, a.id`
}

/** Accounts of the kind «partner» that speak for none yet. */
export async function listFreeAccounts(db: Db, commandId: string): Promise<Contact[]> {
  return db<Contact[]>`
    select a.id as account_id, a.name from account a join account_role r on r.command_id = ${commandId} and r.account_id = a.id
    where a.command_id = ${commandId} and r.role = 'partner' and a.closed_at is null
      and not exists (select 1 from partner_contact c where c.command_id = ${commandId} and c.account_id = a.id)
    order by a.name, a.id`
}

interface Speaking {
  accountId: string
  partnerId: string
}

export async function putContact(db: Db, commandId: string, contact: Speaking): Promise<void> {
  await db`
    insert into partner_contact ${db({ commandId, ...contact })}
    on conflict (command_id, account_id) do update set partner_id = excluded.partner_id`
}

export async function deleteContact(db: Db, commandId: string, { accountId, partnerId }: Speaking): Promise<boolean> {
  const { count } = await db`
    delete from partner_contact where command_id = ${commandId} and account_id = ${accountId} and partner_id = ${partnerId}`
  return count > 0
}

export async function findPartnerOf(
  db: Db,
  commandId: string,
  accountId: string,
): Promise<{ id: string; nameAr: string; nameFr: string } | undefined> {
  const [found] = await db<{ id: string; nameAr: string; nameFr: string }[]>`
    select p.id, p.name_ar, p.name_fr from partner_contact c join partner p on p.command_id = c.command_id and p.id = c.partner_id
    where c.command_id = ${commandId} and c.account_id = ${accountId}`
  return found
}

export interface Address {
  email: string
  language: Language
}

/** Where those who speak for a partner are written to, each in their language. */
export async function listAddresses(db: Db, commandId: string, partnerId: string): Promise<Address[]> {
  return db<Address[]>`
    select a.email, coalesce(w.language, 'ar') as language
    from partner_contact c
    join account a on a.id = c.account_id and a.command_id = ${commandId} and a.closed_at is null and a.email is not null
    left join reminder_wish w on w.command_id = ${commandId} and w.account_id = a.id
    where c.command_id = ${commandId} and c.partner_id = ${partnerId} order by a.email`
}
