import type { Db } from '../../../platform/db/connection.ts'
import type { Language } from '../../../platform/words/language.ts'

export interface Address {
  email: string
  language: Language
}

/** Of those who run awareness. */
export async function listCellAddresses(db: Db, commandId: string): Promise<Address[]> {
  return db<Address[]>`
    select a.email, coalesce(w.language, 'ar') as language
    from account_role r
    join account a on a.id = r.account_id and a.command_id = ${commandId} and a.closed_at is null and a.email is not null
    left join reminder_wish w on w.command_id = ${commandId} and w.account_id = a.id
    where r.command_id = ${commandId} and r.role = 'awareness' order by a.email`
}

/** Of those who act for associations. */
export async function listAssociationAddresses(db: Db, commandId: string, associationIds: readonly string[]): Promise<Address[]> {
  if (associationIds.length === 0) return []
  return db<Address[]>`
    select distinct a.email, coalesce(w.language, 'ar') as language
    from account_role r
    join account a on a.id = r.account_id and a.command_id = ${commandId} and a.closed_at is null and a.email is not null
    left join reminder_wish w on w.command_id = ${commandId} and w.account_id = a.id
    where r.command_id = ${commandId} and r.association_id = any(${[...associationIds]}::uuid[]) order by a.email`
}
