import { write } from '../src/platform/mail/letter.tsx'
import type { Mail, News } from '../src/platform/mail/mail.ts'
import type { World } from './world.ts'

/** The mail that waits on the queue, the oldest first, also what will be gathered; it is taken off, as if each had been sent. */
export async function takeMail({ db }: Pick<World, 'db'>): Promise<Mail[]> {
  const rows = await db<{ id: string; data: Mail | News }[]>`delete from job where name in ('mail', 'news') returning id, data`
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => ('letter' in data ? { ...data, ...write(data.letter) } : data))
}

/** The same where a worker runs beside the test: also what it has put into the outbox already. */
export async function everyMail({ db }: Pick<World, 'db'>): Promise<Mail[]> {
  const waiting = await takeMail({ db })
  const rows = await db<(Mail & { id: string })[]>`
    delete from outbox returning id, sent_to as to, subject, body as text, html, headers, attachments`
  return [...rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)), ...waiting]
}

/** The first address in a mail that contains `part`, as a path of the site. */
export function linkIn({ text }: Mail, part: string): string {
  const link = text.split(/\s/).find((word) => word.startsWith('http') && word.includes(part))
  if (!link) throw new Error(`No link with ${part} in this mail:\n${text}`)
  return new URL(link).pathname
}
