import { has, isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { addPartner } from './add-partner.ts'
import { changePartner } from './change-partner.ts'
import { commands } from './cli.ts'
import { contactPartner } from './contact-partner.ts'
import { endContact } from './end-contact.ts'
import { nameContact } from './name-contact.ts'
import { countOwedBy } from './queries/owed.ts'
import { dailyPartnerReminders, remindPartners } from './remind-partners.ts'
import { renewLink } from './renew-link.ts'
import { replyByLink } from './reply-by-link.ts'
import { replyWithAccount } from './reply-with-account.ts'
import { retirePartner } from './retire-partner.ts'
import { returnReply } from './return-reply.ts'
import { routes } from './routes.tsx'
import { partnersWords } from './words.ts'

/** Bodies that are competent for what the police is not: the register, and the links and accounts by which they answer. */
export const partners: Slice = {
  name: 'partners',
  words: partnersWords,
  actions: [
    addPartner,
    changePartner,
    retirePartner,
    replyByLink,
    replyWithAccount,
    returnReply,
    renewLink,
    nameContact,
    endContact,
    remindPartners,
  ],
  routes,
  commands,
  tasks: [dailyPartnerReminders],
  async menu({ db, actor, language }) {
    const { page, own } = partnersWords[language]
    const partner = await contactPartner(db, actor)
    const owed = partner && { count: await countOwedBy(db, actor.commandId, partner.id) }
    return [
      ...(isOfService(actor) ? [{ path: '/desk/partners', label: page.title }] : []),
      ...(has(actor, 'partner') ? [{ path: '/desk/partner', label: own.title, ...owed }] : []),
    ]
  },
}
