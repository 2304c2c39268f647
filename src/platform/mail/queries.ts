import type { JSONValue } from 'postgres'
import type { Db } from '../db/connection.ts'
import type { Day } from '../words/dates.ts'
import type { Attachment, Mail, News } from './mail.ts'
import { type MailRule, usualRule } from './quiet-hours.ts'

export interface SentMail {
  id: string
  sentTo: string
  subject: string
  body: string
  html: string | null
  headers: Record<string, string>
  attachments: Attachment[]
  sentAt: Date
}

export async function insertSentMail(db: Db, { id, mail, sentAt }: { id: string; mail: Mail; sentAt: Date }): Promise<void> {
  const { to, subject, text, html = null, headers = {}, attachments = [] } = mail
  await db`
    insert into outbox (id, sent_to, subject, body, html, headers, attachments, sent_at)
    values (${id}, ${to}, ${subject}, ${text}, ${html}, ${db.json(headers)}, ${db.json(attachments as unknown as JSONValue)}, ${sentAt})`
}

const columns = ['id', 'sent_to', 'subject', 'body', 'html', 'headers', 'attachments', 'sent_at'] as const

/** The newest mails of the outbox. */
export async function listSentMail(db: Db, limit = 50): Promise<SentMail[]> {
  return db<SentMail[]>`select ${db(columns)} from outbox order by sent_at desc, id desc limit ${limit}`
}

export async function findSentMail(db: Db, id: string): Promise<SentMail | undefined> {
  const [mail] = await db<SentMail[]>`select ${db(columns)} from outbox where id = ${id}`
  return mail
}

export interface MailDay extends Pick<News, 'commandId' | 'kind'> {
  day: Day
  addressHash: string
}

/** Takes the one mail of a day, and forgets the days before. @returns whether it was still to be had; a second taker waits for the first */
export async function takeMailDay(db: Db, taken: MailDay): Promise<boolean> {
  const { count } = await db`insert into mail_day ${db({ ...taken })} on conflict (command_id, day, kind, address_hash) do nothing`
  await db`delete from mail_day where command_id = ${taken.commandId} and day < ${taken.day}`
  return count > 0
}

/** When mail may go out in this command: what it has set, or the usual hours. */
export async function findMailRule(db: Db, commandId: string): Promise<MailRule> {
  const [rule] = await db<MailRule[]>`
    select quiet_from, quiet_until, followers_at, reminders_at, before_days from mail_rule where command_id = ${commandId}`
  return rule ?? usualRule
}

export async function saveMailRule(db: Db, commandId: string, rule: MailRule): Promise<void> {
  await db`
    insert into mail_rule ${db({ commandId, ...rule })}
    on conflict (command_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
      followers_at = excluded.followers_at, reminders_at = excluded.reminders_at, before_days = excluded.before_days`
}
