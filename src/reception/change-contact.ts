import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { deleteMailTo } from '../platform/jobs/queries.ts'
import { dayOf } from '../platform/words/dates.ts'
import { heldAsker } from './find-asker.ts'
import * as input from './input.ts'
import { saveContact } from './queries/askers.ts'

/** Changes how one may be reached; empty fields erase it, at once and for good. */
export const changeContact = defineAction({
  id: 'reception.change-contact',
  input: v.object({ token: input.token, ...input.contact }),
  find: (context, { token }) => heldAsker(context, token),
  may: () => true,
  run: async ({ db, actor, now }, asker, { name = null, phone = null, email = null }) => {
    await deleteMailTo(db, asker.id)
    await saveContact(db, actor.commandId, asker.id, { name, phone, email }, dayOf(now()))
    return null
  },
  note: (asker, { name, phone, email }) => ({ subject: `asker:${asker.id}`, facts: { erased: !name && !phone && !email } }),
})
