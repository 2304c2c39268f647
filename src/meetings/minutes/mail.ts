import type { Context } from '../../platform/context.ts'
import { type Letter, ltr } from '../../platform/mail/letter.tsx'
import { tellOwn } from '../../platform/mail/tell-own.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { localisePath } from '../../platform/words/language.ts'
import type { Meeting } from '../meeting.ts'
import { listVoiceAddresses, type VoiceAddress } from './queries.ts'
import type { ar } from './words.ar.ts'
import { minutesWords } from './words.ts'

interface Told {
  occasion: Exclude<keyof typeof ar.mail, 'open' | 'public' | 'why'>
  /** The last day for a word, where one is awaited. */
  until?: Day
  /** The one that is concerned; left out, all that were there. */
  associationId?: string
}

/** Writes to those who act for the associations that were there: each in their language, in their mail of the day. No text of the minutes is told. */
export async function tellVoices(context: Context, { id, ref }: Pick<Meeting, 'id' | 'ref'>, told: Told): Promise<void> {
  const { db, actor } = context
  const voices = await listVoiceAddresses(db, actor.commandId, id, told.associationId ?? null)
  await tellOwn(
    context,
    voices.map((voice) => ({ to: voice.address, letter: letterTo(voice, ref, told, context.publicUrl) })),
  )
}

function letterTo({ language }: VoiceAddress, ref: string, { occasion, until }: Told, publicUrl: string): Letter {
  const { mail } = minutesWords[language]
  const { subject, text } = mail[occasion]
  const published = occasion === 'published'
  const path = published ? `/meetings/${ref}` : `/desk/meetings/${ref}/minutes`
  return {
    language,
    subject: subject(ltr(ref)),
    parts: [
      { text: text(ltr(ref), until ? formatDay(language, until) : '') },
      { link: publicUrl + localisePath(language, path), label: published ? mail.public : mail.open, weight: 'button' },
    ],
    foot: [{ text: mail.why }],
  }
}
