import type { Context } from '../platform/context.ts'
import { isolated, type Letter, ltr } from '../platform/mail/letter.tsx'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { localisePath } from '../platform/words/language.ts'
import { type AskerAddress, associationAddresses } from './queries.ts'
import type { MeetingRequest } from './request.ts'
import { meetingRequestsWords } from './words.ts'

/** The association learns of the answer in its mail of the day. The cell finds what it owes in its reminder. */
export async function tellAsker(context: Context, request: MeetingRequest): Promise<void> {
  const { db, actor, enqueue, publicUrl } = context
  const addresses = await associationAddresses(db, actor.commandId, request.associationId)
  const rule = await findMailRule(db, actor.commandId)
  const told = { commandId: actor.commandId, kind: 'own' as const, at: rule.followersAt, quiet: quietOf(rule) }
  await enqueue(
    db,
    'news',
    addresses.map((address) => ({ ...told, to: address.email, letter: letterOf(request, address, publicUrl) })),
  )
}

function letterOf(request: MeetingRequest, { language, hasAccount }: AskerAddress, publicUrl: string): Letter {
  const { granted, declined, open } = meetingRequestsWords[language].mail
  const [topic, ref] = [isolated(request.topic), ltr(request.ref)]
  const no = request.state === 'declined'
  const text = no ? declined.text(topic, isolated(request.answer)) : granted.text(topic)
  // Without an account it is read where everyone reads it.
  const link = publicUrl + localisePath(language, hasAccount ? '/desk/meeting-requests' : '/meeting-requests')
  return { language, subject: (no ? declined : granted).subject(ref), parts: [{ text }, { link, label: open, weight: 'button' }] }
}
