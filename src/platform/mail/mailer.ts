import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../ids.ts'
import type { Jobs } from '../jobs/queue.ts'
import { insertSentMail } from './queries.ts'

/** Sends one mail, or throws so that the queue tries again. */
export type Mailer = (mail: Jobs['mail']) => Promise<void>

/** By SMTP when it is configured. Otherwise, as in the demonstration, mail goes to the outbox, to be read at /desk/mail. */
export function mailerOf(config: Config, db: Db, now: () => Date): Mailer {
  if (!config.smtpUrl) {
    return async ({ to, subject, text }) => insertSentMail(db, { id: newId(), sentTo: to, subject, body: text, sentAt: now() })
  }
  const transport = createTransport(config.smtpUrl)
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from: config.mailFrom, to, subject: oneLine(subject), text })
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
