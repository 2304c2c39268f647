import type { JSONValue } from 'postgres'
import type { Db } from '../db/connection.ts'
import type { Attachment, Mail } from './mail.ts'

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
