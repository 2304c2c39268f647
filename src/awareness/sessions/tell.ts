import type { Context } from '../../platform/context.ts'
import { isolated, type Letter, ltr } from '../../platform/mail/letter.tsx'
import { tellOwn } from '../../platform/mail/tell-own.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { localisePath } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { contactAddresses } from '../../schools/contact-addresses.ts'
import { type Address, listCellAddresses } from './queries/addresses.ts'
import { type AskingSchool, findSchool } from './queries/around.ts'
import type { HeldSession, Session } from './session.ts'
import { sessionsWords } from './words.ts'

type Told = Exclude<Session, HeldSession>

/** Whoever did not act learns of it in their mail of the day: the cell of what a school does, the contacts of the school of what the cell does. */
export async function tellOthers(context: Context, session: Told, bySchool: boolean): Promise<void> {
  const { db, actor, publicUrl } = context
  const { commandId } = actor
  const addresses = bySchool ? await listCellAddresses(db, commandId) : await contactAddresses(db, commandId, session.schoolId)
  if (addresses.length === 0) return
  const school = (await findSchool(db, commandId, session.schoolId))!
  await tellOwn(
    context,
    addresses.map((address) => ({ to: address.email, letter: letterOf(session, school, address, publicUrl) })),
  )
}

function letterOf(session: Told, school: AskingSchool, { language }: Address, publicUrl: string): Letter {
  const { mail } = sessionsWords[language]
  const { subject, text } = mail[session.state]
  const day = formatDay(language, 'day' in session ? session.day : 'slots' in session ? session.slots[0]!.day : session.firstDay)
  const parts = [text(isolated(nameIn(language, school.nameAr, school.nameFr)), day)]
  if ('reason' in session) parts.push(`${mail.reason} ${isolated(session.reason)}`)
  const link = publicUrl + localisePath(language, `/desk/awareness/sessions/${session.ref}`)
  return {
    language,
    subject: subject(ltr(session.ref)),
    parts: [...parts.map((one) => ({ text: one })), { link, label: mail.open, weight: 'button' }],
    foot: [{ text: mail.why }],
  }
}
