import type { Db } from '../db/connection.ts'

export interface SentMail {
  id: string
  sentTo: string
  subject: string
  body: string
  sentAt: Date
}

export async function insertSentMail(db: Db, mail: SentMail): Promise<void> {
  await db`
    insert into outbox (id, sent_to, subject, body, sent_at)
    values (${mail.id}, ${mail.sentTo}, ${mail.subject}, ${mail.body}, ${mail.sentAt})`
}

/** The newest mails of the outbox. */
export async function listSentMail(db: Db, limit = 50): Promise<SentMail[]> {
  return db<SentMail[]>`select id, sent_to, subject, body, sent_at from outbox order by sent_at desc, id desc limit ${limit}`
}
