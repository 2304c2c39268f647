import type { Context } from '../platform/context.ts'
import { ltr } from '../platform/mail/letter.tsx'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { type Day, formatDay } from '../platform/words/dates.ts'
import { type Language, localisePath } from '../platform/words/language.ts'
import type { ar } from './words.ar.ts'
import { partnersWords } from './words.ts'

interface Letter {
  readonly to: string
  readonly language: Language
  readonly ref: string
  readonly dueOn: Day
  readonly token: string
  readonly reason?: string
}

/** A letter with the link of a partner, in its language. Opening the link changes nothing: it shows a form. */
export async function writeToPartner(
  context: Context,
  occasion: keyof typeof ar.mail,
  { to, language, ref, dueOn, token, reason = '' }: Letter,
) {
  const { subject, text } = partnersWords[language].mail[occasion]
  const link = context.publicUrl + localisePath(language, `/partner/${token}`)
  const quiet = quietOf(await findMailRule(context.db, context.actor.commandId))
  const mail = { to, quiet, subject: subject(ltr(ref)), text: text(ltr(ref), formatDay(language, dueOn), link, reason) }
  await context.enqueue(context.db, 'mail', mail)
}
