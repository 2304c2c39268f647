import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { isNamed, lockNames, lockPartner, savePartner } from './queries/partners.ts'
import { refuse } from './refusal.ts'

/** Corrects what the register says of a partner. */
export const changePartner = defineAction({
  id: 'partners.change-partner',
  input: v.object({ partnerId: input.identity('partnerUnknown'), ...input.partner }),
  find: async ({ db, actor }, { partnerId }) => {
    await lockNames(db, actor.commandId)
    const partner = await lockPartner(db, actor.commandId, partnerId)
    if (!partner) throw refuse('missing', 'partnerUnknown')
    return partner
  },
  may: mayKeep,
  run: async ({ db, actor }, partner, { partnerId, email = null, language = partner.language, ...given }) => {
    if (await isNamed(db, actor.commandId, given.nameAr, partnerId)) throw refuse('conflict', 'nameTaken', { nameAr: 'nameTaken' })
    await savePartner(db, actor.commandId, { ...partner, ...given, email, language })
  },
  note: (partner, { nameAr, competence }) => ({ subject: `partner:${partner.id}`, facts: { nameAr, competence } }),
})
