import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

export async function associationAddresses(db: Db, commandId: string, associationId: string): Promise<string[]> {
  const rows = await db<{ email: string }[]>`
    select distinct a.email from account_role r join account a on a.id = r.account_id
    where r.command_id = ${commandId} and r.association_id = ${associationId} and a.closed_at is null and a.email is not null
    order by a.email`
  return rows.map(({ email }) => email)
}

export async function officeAddresses(db: Db, commandId: string, officeId: string, today: Day): Promise<string[]> {
  const rows = await db<{ email: string }[]>`
    select distinct a.email from office_holder h join account a on a.id = h.account_id
    where h.command_id = ${commandId} and h.office_id = ${officeId} and h.held_from <= ${today}
      and (h.held_to is null or h.held_to >= ${today}) and a.closed_at is null and a.email is not null
    order by a.email`
  return rows.map(({ email }) => email)
}
