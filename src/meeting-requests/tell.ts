import type { Context } from '../platform/context.ts'
import { isolated, type Letter, ltr } from '../platform/mail/letter.tsx'
import { tellOwn } from '../platform/mail/tell-own.ts'
import { localisePath } from '../platform/words/language.ts'
import { type AskerAddress, associationAddresses } from './queries.ts'
import type { MeetingRequest } from './request.ts'
import { meetingRequestsWords } from './words.ts'

/** The association learns of the answer in its mail of the day. The cell finds what it owes in its reminder. */
export async function tellAsker(context: Context, request: MeetingRequest): Promise<void> {
  const { db, actor, publicUrl } = context
  const addresses = await associationAddresses(db, actor.commandId, request.associationId)
  await tellOwn(
    context,
    addresses.map((address) => ({ to: address.email, letter: letterOf(request, address, publicUrl) })),
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
