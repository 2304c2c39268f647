import type { Context } from '../../platform/context.ts'
import { isolated, type Letter, ltr } from '../../platform/mail/letter.tsx'
import { tellOwn } from '../../platform/mail/tell-own.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { localisePath } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { type Address, listAssociationAddresses } from './queries/addresses.ts'
import { type AskingSchool, findSchool } from './queries/around.ts'
import type { CancelledSession, ConfirmedSession, PostponedSession } from './session.ts'
import { sessionsWords } from './words.ts'

type Told = ConfirmedSession | PostponedSession | CancelledSession

/** Whoever holds a session with the cell learns when it is sure and where, and that it is not; of which school it was not is not said. */
export async function tellAssociations(context: Context, session: Told): Promise<void> {
  const { db, actor, publicUrl } = context
  const { commandId } = actor
  const addresses = await listAssociationAddresses(db, commandId, session.associationIds)
  if (addresses.length === 0) return
  const school = session.state === 'confirmed' ? (await findSchool(db, commandId, session.schoolId))! : null
  await tellOwn(
    context,
    addresses.map((address) => ({ to: address.email, letter: letterOf(session, school, address, publicUrl) })),
  )
}

function letterOf(session: Told, school: AskingSchool | null, { language }: Address, publicUrl: string): Letter {
  const { mail, partnered } = sessionsWords[language]
  const ref = ltr(session.ref)
  const text =
    session.state === 'confirmed' && school
      ? mail.confirmedWith(isolated(nameIn(language, school.nameAr, school.nameFr)), formatDay(language, session.day))
      : session.state === 'postponed'
        ? mail.postponedWith(formatDay(language, session.postponedFrom))
        : mail.cancelledWith(ref)
  const link = publicUrl + localisePath(language, '/desk/awareness/partnered')
  return {
    language,
    subject: mail[session.state].subject(ref),
    parts: [{ text }, { link, label: partnered.title, weight: 'button' }],
    foot: [{ text: mail.whyWith }],
  }
}
