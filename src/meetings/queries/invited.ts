import type { Db } from '../../platform/db/connection.ts'

/** Where those who are invited get their mail: the accounts of each association, or the address in the register where it has none. */
export async function invitedAddresses(
  db: Db,
  commandId: string,
  meetingId: string,
  associationIds: readonly string[] | null,
): Promise<string[]> {
  const rows = await db<{ email: string }[]>`
    select distinct coalesce(c.email, s.contact_email) as email
    from invitation i join association s on s.command_id = i.command_id and s.id = i.association_id
    left join (account_role r join account c on c.id = r.account_id and c.closed_at is null and c.email is not null)
      on r.command_id = i.command_id and r.association_id = i.association_id
    where i.command_id = ${commandId} and i.meeting_id = ${meetingId} and i.state in ('invited', 'accepted')
      ${associationIds ? db`and i.association_id = any(${[...associationIds]})` : db``}
      and coalesce(c.email, s.contact_email) is not null
    order by 1`
  return rows.map(({ email }) => email)
}
