import type { Context } from '../platform/context.ts'
import { isolated, type Letter, ltr } from '../platform/mail/letter.tsx'
import { tellOwn } from '../platform/mail/tell-own.ts'
import { localisePath } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import { contactAddresses } from './contact-addresses.ts'
import type { HoursProposal } from './hours-proposal.ts'
import type { Address } from './queries/contacts.ts'
import type { School } from './school.ts'
import { schoolsWords } from './words.ts'

type Decided = HoursProposal & { readonly state: 'accepted' | 'declined' }

/** Whoever speaks for a school learns in their mail of the day what became of the hours that it proposed. */
export async function tellSchool(context: Context, school: School, proposal: Decided): Promise<void> {
  const { db, actor, publicUrl } = context
  const addresses = await contactAddresses(db, actor.commandId, school.id)
  await tellOwn(
    context,
    addresses.map((address) => ({ to: address.email, letter: letterOf(proposal, school, address, publicUrl) })),
  )
}

function letterOf({ ref, state, period, reason }: Decided, school: School, { language }: Address, publicUrl: string): Letter {
  const { proposals, periods } = schoolsWords[language]
  const { subject, text, open, why } = proposals.mail
  const parts = [text[state](isolated(nameIn(language, school.nameAr, school.nameFr)), periods[period])]
  if (reason) parts.push(`${proposals.reason}: ${isolated(reason)}`)
  const link = publicUrl + localisePath(language, '/desk/school/hours')
  return {
    language,
    subject: subject[state](ltr(ref)),
    parts: [...parts.map((one) => ({ text: one })), { link, label: open, weight: 'button' }],
    foot: [{ text: why }],
  }
}
