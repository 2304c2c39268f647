import * as v from 'valibot'
import { demandById } from '../demands/find-matter.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import { hashOf } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { languages } from '../platform/words/language.ts'
import * as input from './input.ts'
import { tellReceipt } from './mail.ts'
import { insertAsker, insertSending, joinDemand } from './queries/askers.ts'
import { newSendingKey, tokenOf } from './token.ts'

/** Writes down who asked by telephone, on paper or in the room, as far as they wish, and makes their receipt. */
export const noteAsker = defineAction({
  id: 'reception.note-asker',
  input: v.object({ demandId: input.demandId, ...input.contact, language: v.optional(v.picklist(languages), 'ar') }),
  find: demandById,
  may: anyOf('cell'),
  run: async (context, { demand }, { name = null, phone = null, email = null, language }) => {
    const { db, actor } = context
    const key = newSendingKey()
    const token = tokenOf(key)
    const today = dayOf(context.now())
    const askerId = context.newId()
    await insertAsker(db, actor.commandId, {
      id: askerId,
      tokenHash: hashOf(token),
      name,
      phone,
      email,
      language,
      since: today,
      usedOn: today,
    })
    await insertSending(db, actor.commandId, { keyHash: hashOf(key), askerId, sentAt: context.now() })
    await joinDemand(db, actor.commandId, { demandId: demand.id, askerId, joinedOn: today })
    if (email) await tellReceipt(context, { askerId, email, language, token, refs: [demand.ref] })
    return { token }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
