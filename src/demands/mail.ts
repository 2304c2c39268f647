import type { Context } from '../platform/context.ts'
import { ltr, type Part, write } from '../platform/mail/letter.tsx'
import type { Mail } from '../platform/mail/mail.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { formatDay, isDay } from '../platform/words/dates.ts'
import { localisePath } from '../platform/words/language.ts'
import type { Demand } from './demand.ts'
import { type AskerAddress, listAskerAddresses } from './queries/recipients.ts'
import type { ar } from './words.ar.ts'
import { demandsWords } from './words.ts'

type Occasion = Exclude<keyof typeof ar.mail, 'open' | 'publicPage' | 'withReceipt' | 'why' | 'survey' | 'surveyByLink'>

/** Told once it is over: then those who asked may say how it was for them. */
const closings: readonly Occasion[] = ['closed', 'reopeningRefused']

/**
 * Writes to everyone behind a demand that it moved: those who act for the association that asked, and whoever left an address at the door without
 * an account. Each in their language; at night it waits for the morning. Offices are told in their reminder of the day.
 * @param more what the sentence needs: a day, or the reference of another demand
 */
export async function tellAsker(context: Context, { id, ref }: Pick<Demand, 'id' | 'ref'>, occasion: Occasion, more = ''): Promise<void> {
  const { db, actor } = context
  const askers = await listAskerAddresses(db, actor.commandId, id)
  if (askers.length === 0) return
  const quiet = quietOf(await findMailRule(db, actor.commandId))
  const mails = askers.map((asker) => ({ ...letterTo(asker, { ref, occasion, more, publicUrl: context.publicUrl }), quiet }))
  await context.enqueue(db, 'mail', mails)
}

interface News {
  ref: string
  occasion: Occasion
  more: string
  publicUrl: string
}

function letterTo({ address, language, askerId, released }: AskerAddress, { ref, occasion, more, publicUrl }: News): Mail {
  const { mail } = demandsWords[language]
  const { subject, text } = mail[occasion]
  const link = (path: string) => publicUrl + localisePath(language, path)
  const detail = isDay(more) ? formatDay(language, more) : ltr(more)
  // The secret link of whoever has no account is kept nowhere: they have it, and nobody else.
  const way: Part[] = askerId
    ? [{ text: mail.withReceipt }, ...(released ? [{ link: link(`/demands/${ref}`), label: mail.publicPage }] : [])]
    : [{ link: link(`/desk/demands/${ref}${occasion === 'reported' ? '/word' : ''}`), label: mail.open, weight: 'button' }]
  const asked: Part[] = closings.includes(occasion) ? [{ text: askerId ? mail.surveyByLink : mail.survey }] : []
  const letter = write({
    language,
    subject: subject(ltr(ref)),
    parts: [{ text: text(ltr(ref), detail) }, ...asked, ...way],
    foot: [{ text: mail.why }],
  })
  return { ...letter, to: address, ...(askerId && { recipientId: askerId }) }
}
