import type { Context } from '../platform/context.ts'
import { isolated, ltr, write } from '../platform/mail/letter.tsx'
import { formatDay } from '../platform/words/dates.ts'
import { associationAddresses, cellAddresses } from './queries.ts'
import type { MeetingRequest } from './request.ts'
import { ar } from './words.ar.ts'

/** The cell learns of the request, and until when it owes the answer. */
export async function tellCell(context: Context, { ref, topic, answerDueOn }: MeetingRequest): Promise<void> {
  const { received } = ar.mail
  const addresses = await cellAddresses(context.db, context.actor.commandId)
  await send(context, addresses, received.subject(ltr(ref)), received.text(isolated(topic), formatDay('ar', answerDueOn, 'full')))
}

/** The association learns of the answer. */
export async function tellAsker(context: Context, request: MeetingRequest): Promise<void> {
  const { granted, declined } = ar.mail
  const addresses = await associationAddresses(context.db, context.actor.commandId, request.associationId)
  const [topic, ref] = [isolated(request.topic), ltr(request.ref)]
  if (request.state === 'declined') await send(context, addresses, declined.subject(ref), declined.text(topic, isolated(request.answer)))
  else await send(context, addresses, granted.subject(ref), granted.text(topic))
}

async function send(context: Context, addresses: readonly string[], subject: string, text: string): Promise<void> {
  const link = { link: `${context.publicUrl}/desk/meeting-requests`, label: ar.mail.open, weight: 'button' as const }
  const letter = write({ language: 'ar', subject, parts: [{ text }, link] })
  for (const to of addresses) await context.enqueue(context.db, 'mail', { to, ...letter })
}
