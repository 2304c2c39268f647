import type { Context } from '../platform/context.ts'
import { isolated, type Letter, ltr } from '../platform/mail/letter.tsx'
import { tellOwn } from '../platform/mail/tell-own.ts'
import { type Day, formatDay } from '../platform/words/dates.ts'
import { localisePath } from '../platform/words/language.ts'
import { type Address, listAddresses } from './queries/contacts.ts'
import type { ar } from './words.ar.ts'
import { partnersWords } from './words.ts'

interface Told {
  readonly partnerId: string
  readonly ref: string
  readonly dueOn: Day
  readonly reason?: string
}

/** Whoever speaks for a partner with an account learns in their mail of the day what waits for its word, also where the register holds no address. */
export async function tellContacts(context: Context, occasion: keyof typeof ar.mail, told: Told): Promise<void> {
  const { db, actor, publicUrl } = context
  const addresses = await listAddresses(db, actor.commandId, told.partnerId)
  await tellOwn(
    context,
    addresses.map((address) => ({ to: address.email, letter: letterOf(occasion, told, address, publicUrl) })),
  )
}

function letterOf(occasion: keyof typeof ar.mail, { ref, dueOn, reason }: Told, { language }: Address, publicUrl: string): Letter {
  const { mail, own } = partnersWords[language]
  const link = publicUrl + localisePath(language, `/desk/partner/${ref}`)
  return {
    language,
    subject: mail[occasion].subject(ltr(ref)),
    parts: [
      { text: own.mail[occasion](ltr(ref), formatDay(language, dueOn)) },
      ...(reason ? [{ text: isolated(reason) }] : []),
      { link, label: own.mail.open, weight: 'button' },
    ],
    foot: [{ text: own.mail.why }],
  }
}
