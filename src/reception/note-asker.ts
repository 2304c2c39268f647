import * as v from 'valibot'
import { demandById } from '../demands/find-matter.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { languages } from '../platform/words/language.ts'
import { askerOfSchool } from './asker-of-school.ts'
import * as input from './input.ts'
import { tellReceipt } from './mail.ts'
import { insertAsker, insertSending, joinDemand } from './queries/askers.ts'
import { isOpenSchool } from './queries/desk.ts'
import { refuse } from './refusal.ts'
import { newSendingKey, tokenOf } from './token.ts'

/** Writes down who asked by telephone, on paper or in the room, as far as they wish, and makes their receipt; or for which school it was asked. */
export const noteAsker = defineAction({
  id: 'reception.note-asker',
  input: v.object({
    demandId: input.demandId,
    schoolId: input.schoolId,
    ...input.contact,
    language: v.optional(v.picklist(languages), 'ar'),
  }),
  find: demandById,
  may: anyOf('cell'),
  run: async (context, { demand }, { schoolId, name = null, phone = null, email = null, language }) => {
    const { db, actor } = context
    if (schoolId) {
      await joinAsSchool(context, demand.id, schoolId)
      return { token: null }
    }
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

/** A school needs no receipt: its contacts follow with their accounts. */
async function joinAsSchool(context: Context, demandId: string, schoolId: string): Promise<void> {
  const { db, actor, now } = context
  const today = dayOf(now())
  if (!(await isOpenSchool(db, actor.commandId, schoolId, today))) throw refuse('invalid', 'schoolUnknown', { schoolId: 'schoolUnknown' })
  await joinDemand(db, actor.commandId, { demandId, askerId: await askerOfSchool(context, schoolId), joinedOn: today })
}
