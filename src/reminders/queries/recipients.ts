import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import type { Holder, Oversight } from '../reminder.ts'

export interface Recipient extends Holder {
  readonly address: string
  readonly language: Language
  /** The hour that they chose; null for that of the command. */
  readonly atHour: number | null
}

/** Who holds an office today, works in the communication cell or plans, has an address, and was not written to today. */
export async function listRecipients(db: Db, commandId: string, today: Day): Promise<Recipient[]> {
  return db<Recipient[]>`
    select account.id as account_id, account.email as address, w.at_hour, coalesce(w.only_late, false) as only_late, coalesce(w.language, 'ar') as language,
      held.office_ids, exists (
        select 1 from account_role r where r.command_id = account.command_id and r.account_id = account.id and r.role = 'cell') as of_cell, exists (
        select 1 from account_role r where r.command_id = account.command_id and r.account_id = account.id and r.role = 'planner') as of_planning,
      coalesce(last.told, '{}') as told
    from account
    left join reminder_wish w on w.command_id = account.command_id and w.account_id = account.id
    left join lateral (
      select day, told from reminder r
      where r.command_id = account.command_id and r.account_id = account.id order by day desc limit 1) last on true
    cross join lateral (
      select array(select h.office_id from office_holder h
        where h.command_id = account.command_id and h.account_id = account.id
          and h.held_from <= ${today} and (h.held_to is null or h.held_to >= ${today}) order by h.office_id) as office_ids) held
    where account.command_id = ${commandId} and account.closed_at is null and account.email is not null
      and (last.day is null or last.day < ${today})
      and (cardinality(held.office_ids) > 0 or exists (
        select 1 from account_role r where r.command_id = account.command_id and r.account_id = account.id and r.role in ('cell', 'planner')))
    order by account.id`
}

interface OfficeInChain {
  id: string
  kind: string
  chiefOfficeId: string | null
  afterDays: number | null
}

/** Every office, with the office that hears of its lateness where the command said so. */
export async function listChain(db: Db, commandId: string): Promise<OfficeInChain[]> {
  return db<OfficeInChain[]>`
    select o.id, o.kind, s.chief_office_id, s.after_days from office o
    left join oversight s on s.command_id = o.command_id and s.office_id = o.id
    where o.command_id = ${commandId} order by o.id`
}

export async function saveOversight(db: Db, commandId: string, { officeId, chiefOfficeId, afterDays }: Oversight): Promise<void> {
  await db`
    insert into oversight (command_id, office_id, chief_office_id, after_days)
    values (${commandId}, ${officeId}, ${chiefOfficeId}, ${afterDays})
    on conflict (command_id, office_id) do update set chief_office_id = excluded.chief_office_id, after_days = excluded.after_days`
}

/** @returns the accounts for which this day's reminder was not written yet; a second writer waits for the first */
export async function insertReminders(
  db: Db,
  commandId: string,
  day: Day,
  reminders: readonly { accountId: string; told: readonly string[] }[],
): Promise<Set<string>> {
  if (reminders.length === 0) return new Set()
  const written = await db<{ accountId: string }[]>`
    insert into reminder ${db(reminders.map(({ accountId, told }) => ({ commandId, day, accountId, told: [...told] })))}
    on conflict (command_id, account_id, day) do nothing returning account_id`
  return new Set(written.map(({ accountId }) => accountId))
}
