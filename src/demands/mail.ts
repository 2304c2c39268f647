import type { Context } from '../platform/context.ts'
import { type Letter, ltr, type Part } from '../platform/mail/letter.tsx'
import { tellOwn } from '../platform/mail/tell-own.ts'
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
 * Writes to everyone behind a demand that it moved: those who act for the association or speak for the school that asked, and whoever left an address at the door without
 * an account. Each in their language, and all that moved in one mail a day. Offices are told in their reminder of the day.
 * @param more what the sentence needs: a day, or the reference of another demand
 */
export async function tellAsker(context: Context, { id, ref }: Pick<Demand, 'id' | 'ref'>, occasion: Occasion, more = ''): Promise<void> {
  const { db, actor } = context
  const askers = await listAskerAddresses(db, actor.commandId, id)
  const letters = askers.map((asker) => {
    const { address, askerId } = asker
    const letter = letterTo(asker, { ref, occasion, more, publicUrl: context.publicUrl })
    return { to: address, letter, ...(askerId && { recipientId: askerId }) }
  })
  await tellOwn(context, letters)
}

interface Moved {
  ref: string
  occasion: Occasion
  more: string
  publicUrl: string
}

function letterTo({ language, askerId, ofSchool, released }: AskerAddress, { ref, occasion, more, publicUrl }: Moved): Letter {
  const { mail } = demandsWords[language]
  const { subject, text } = mail[occasion]
  const link = (path: string) => publicUrl + localisePath(language, path)
  const detail = isDay(more) ? formatDay(language, more, occasion === 'presence' ? 'month' : 'long') : ltr(more)
  // The secret link of whoever has no account is kept nowhere: they have it, and nobody else.
  const way: Part[] = askerId
    ? [{ text: mail.withReceipt }, ...(released ? [{ link: link(`/demands/${ref}`), label: mail.publicPage }] : [])]
    : [
        {
          link: link(ofSchool ? `/desk/school/demands#${ref}` : `/desk/demands/${ref}${occasion === 'reported' ? '/word' : ''}`),
          label: mail.open,
          weight: 'button',
        },
      ]
  const asked: Part[] = closings.includes(occasion) ? [{ text: askerId ? mail.surveyByLink : mail.survey }] : []
  return {
    language,
    subject: subject(ltr(ref)),
    parts: [{ text: text(ltr(ref), detail) }, ...asked, ...way],
    foot: [{ text: mail.why }],
  }
}
