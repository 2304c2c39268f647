import type { Config } from '../config.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../ids.ts'
import type { Mail } from './mail.ts'
import { insertSentMail } from './queries.ts'

/** Sends one mail, or throws so that the queue tries again. `db`: the transaction in which it leaves the queue. */
export type Mailer = (mail: Mail, db: Db) => Promise<void>

/** By SMTP when it is configured. Otherwise, as in the demonstration, mail goes to the outbox, to be read at /desk/mail. */
export function mailerOf(config: Config, now: () => Date): Mailer {
  if (!config.smtpUrl) return (mail, db) => insertSentMail(db, { id: newId(), mail, sentAt: now() })
  const transport = import('nodemailer').then(({ createTransport }) => createTransport(config.smtpUrl))
  return async ({ to, subject, text, html, headers, attachments = [] }) => {
    await (await transport).sendMail({
      from: config.mailFrom,
      to,
      subject: oneLine(subject),
      text,
      ...(html && { html }),
      headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, oneLine(value)])),
      attachments: [...attachments],
    })
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
