import type { Db } from '../../platform/db/connection.ts'
import type { Language } from '../../platform/words/language.ts'

/** Whom a letter about a meeting goes to. */
export interface Recipient {
  email: string
  /** As they chose it, or as their association or partner is written to. */
  language: Language
  /** Where they answer: from the account of an association, as holder of an office, or nowhere but by telephone. */
  answers: 'association' | 'office' | 'telephone'
}

/** Those of an invitation who are written to: all who have not excused themselves, or these ones among them. */
export interface Invited {
  /** Those who excused themselves too: the day on which they could not come is no longer the day. */
  excusedToo: boolean
  associationIds: readonly string[] | null
  guestIds: readonly string[] | null
}

/**
 * Where those who are invited get their mail. An association by its accounts, or at the address in the register where none of them has
 * one; an office by whoever holds it on `day`; a partner at its address.
 */
export async function invitedRecipients(
  db: Db,
  commandId: string,
  meetingId: string,
  { excusedToo, associationIds, guestIds, day }: Invited & { day: string },
): Promise<Recipient[]> {
  const states = ['invited', 'accepted', 'represented', ...(excusedToo ? ['excused'] : [])]
  return db<Recipient[]>`
    with association_invited as (
      select i.association_id as id, s.contact_email, s.language from invitation i
      join association s on s.command_id = i.command_id and s.id = i.association_id
      where i.command_id = ${commandId} and i.meeting_id = ${meetingId} and i.state = any(${states})
        ${associationIds ? db`and i.association_id = any(${[...associationIds]}::uuid[])` : db``}
    ), guest_invited as (
      select g.office_id, g.partner_id from guest g
      where g.command_id = ${commandId} and g.meeting_id = ${meetingId} and g.state = any(${states})
        ${guestIds ? db`and g.id = any(${[...guestIds]}::uuid[])` : db``}
    ), of_accounts as (
      select i.id, c.email, coalesce(w.language, i.language) as language from association_invited i
      join account_role r on r.command_id = ${commandId} and r.association_id = i.id
      join account c on c.id = r.account_id and c.closed_at is null and c.email is not null
      left join reminder_wish w on w.command_id = ${commandId} and w.account_id = c.id
    )
    select distinct on (email) email, language, answers from (
      select email, language, 'association' as answers from of_accounts
      union all
      select i.contact_email, i.language, 'telephone' from association_invited i
        where i.contact_email is not null and not exists (select 1 from of_accounts a where a.id = i.id)
      union all
      select c.email, coalesce(w.language, 'ar'), 'office' from guest_invited g
        join office_holder h on h.command_id = ${commandId} and h.office_id = g.office_id
          and h.held_from <= ${day} and (h.held_to is null or h.held_to >= ${day})
        join account c on c.id = h.account_id and c.closed_at is null and c.email is not null
        left join reminder_wish w on w.command_id = ${commandId} and w.account_id = c.id
      union all
      select p.email, p.language, 'telephone' from guest_invited g
        join partner p on p.command_id = ${commandId} and p.id = g.partner_id and p.email is not null
    ) recipient order by email, answers`
}
