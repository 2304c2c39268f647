import type { Context } from '../platform/context.ts'
import { isolated, type Letter, ltr } from '../platform/mail/letter.tsx'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { associationAddresses } from './queries.ts'
import type { MeetingRequest } from './request.ts'
import { ar } from './words.ar.ts'

/** The association learns of the answer in its mail of the day. The cell finds what it owes in its reminder. */
export async function tellAsker(context: Context, request: MeetingRequest): Promise<void> {
  const { granted, declined } = ar.mail
  const addresses = await associationAddresses(context.db, context.actor.commandId, request.associationId)
  const [topic, ref] = [isolated(request.topic), ltr(request.ref)]
  if (request.state === 'declined') await send(context, addresses, declined.subject(ref), declined.text(topic, isolated(request.answer)))
  else await send(context, addresses, granted.subject(ref), granted.text(topic))
}

async function send(
  { db, actor, enqueue, publicUrl }: Context,
  addresses: readonly string[],
  subject: string,
  text: string,
): Promise<void> {
  const link = { link: `${publicUrl}/desk/meeting-requests`, label: ar.mail.open, weight: 'button' as const }
  const letter: Letter = { language: 'ar', subject, parts: [{ text }, link] }
  const rule = await findMailRule(db, actor.commandId)
  const told = { commandId: actor.commandId, kind: 'own' as const, letter, at: rule.followersAt, quiet: quietOf(rule) }
  await enqueue(
    db,
    'news',
    addresses.map((to) => ({ ...told, to })),
  )
}
