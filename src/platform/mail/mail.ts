import type { QuietHours } from './quiet-hours.ts'

/** A mail as it waits on the queue: everything is text, since the queue keeps it as JSON. */
export interface Mail {
  to: string
  subject: string
  /** For programs that show no HTML; always there. */
  text: string
  /** The same in HTML, whole: it loads nothing. */
  html?: string
  /** More lines of the head, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>
  attachments?: readonly Attachment[]
  /** The hours in which it is not sent, also when it is tried again. */
  quiet?: QuietHours
  /** Who is written to, where they may ask to be forgotten: their mail is taken off the queue with them. */
  recipientId?: string
}

export interface Attachment {
  filename: string
  /** With its parameters: `text/calendar; charset=utf-8; method=REQUEST`. */
  contentType: string
  content: string
}
