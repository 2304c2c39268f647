import type { Context } from '../../platform/context.ts'
import { ltr, write } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import { findMailRule } from '../../platform/mail/queries.ts'
import { quietOf } from '../../platform/mail/quiet-hours.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { localisePath } from '../../platform/words/language.ts'
import type { Meeting } from '../meeting.ts'
import { listVoiceAddresses, type VoiceAddress } from './queries.ts'
import type { ar } from './words.ar.ts'
import { minutesWords } from './words.ts'

interface News {
  occasion: Exclude<keyof typeof ar.mail, 'open' | 'public' | 'why'>
  /** The last day for a word, where one is awaited. */
  until?: Day
  /** The one that is concerned; left out, all that were there. */
  associationId?: string
}

/** Writes to those who act for the associations that were there: each in their language, and at night it waits for the morning. No text of the minutes is told. */
export async function tellVoices(context: Context, { id, ref }: Pick<Meeting, 'id' | 'ref'>, news: News): Promise<void> {
  const { db, actor } = context
  const voices = await listVoiceAddresses(db, actor.commandId, id, news.associationId ?? null)
  if (voices.length === 0) return
  const quiet = quietOf(await findMailRule(db, actor.commandId))
  await context.enqueue(
    db,
    'mail',
    voices.map((voice) => ({ ...letterTo(voice, ref, news, context.publicUrl), quiet })),
  )
}

function letterTo({ address, language }: VoiceAddress, ref: string, { occasion, until }: News, publicUrl: string): Mail {
  const { mail } = minutesWords[language]
  const { subject, text } = mail[occasion]
  const published = occasion === 'published'
  const path = published ? `/meetings/${ref}` : `/desk/meetings/${ref}/minutes`
  const letter = write({
    language,
    subject: subject(ltr(ref)),
    parts: [
      { text: text(ltr(ref), until ? formatDay(language, until) : '') },
      { link: publicUrl + localisePath(language, path), label: published ? mail.public : mail.open, weight: 'button' },
    ],
    foot: [{ text: mail.why }],
  })
  return { ...letter, to: address }
}
