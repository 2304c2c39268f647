import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { isNamed, lockNames, savePartner } from './queries/partners.ts'
import { refuse } from './refusal.ts'

/** Puts a body into the register, to which demands can be referred. */
export const addPartner = defineAction({
  id: 'partners.add-partner',
  input: v.object(input.partner),
  find: async ({ db, actor }) => lockNames(db, actor.commandId),
  may: mayKeep,
  run: async ({ db, actor, newId }, _found, { email = null, language = 'ar', ...given }) => {
    if (await isNamed(db, actor.commandId, given.nameAr, null)) throw refuse('conflict', 'nameTaken', { nameAr: 'nameTaken' })
    const id = newId()
    await savePartner(db, actor.commandId, { id, ...given, email, language, retiredOn: null })
    return { id }
  },
  note: (_found, { nameAr, competence }, { id }) => ({ subject: `partner:${id}`, facts: { nameAr, competence } }),
})
