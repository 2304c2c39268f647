import type { Letter } from './letter.tsx'
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

/**
 * Something of which a person is told, but for which they do not wait. It is kept as a letter, since all that is told to one person
 * goes out as one mail a day.
 */
export interface News extends Pick<Mail, 'to' | 'headers' | 'recipientId'> {
  readonly commandId: string
  /** Of each kind one a day: what became of one's own demands and meetings, what one follows, what one's offices owe. */
  readonly kind: 'own' | 'followed' | 'owed'
  readonly letter: Letter
  /** Not before this hour of a day. */
  readonly at: number
  readonly quiet: QuietHours
}

export interface Attachment {
  filename: string
  /** With its parameters: `text/calendar; charset=utf-8; method=REQUEST`. */
  contentType: string
  content: string
}
