import type { Context } from '../platform/context.ts'
import { isolated, write } from '../platform/mail/letter.tsx'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import type { Association } from './association.ts'
import { contactOf } from './queries/associations.ts'
import { peopleWords } from './words.ts'

/** Tells an association what became of its entry: it has no account where it could read it. */
export async function tellApplicant(context: Context, { id, nameAr }: Association, reason: string | null): Promise<void> {
  const { contactEmail: to, language } = await contactOf(context.db, context.actor.commandId, id)
  if (!to) return
  const { verified, refused, subject } = peopleWords[language].application.mail
  const text = reason === null ? verified(isolated(nameAr)) : refused(isolated(nameAr), isolated(reason))
  const quiet = quietOf(await findMailRule(context.db, context.actor.commandId))
  await context.enqueue(context.db, 'mail', { to, ...write({ language, subject, parts: [{ text }] }), quiet })
}
