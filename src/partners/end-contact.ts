import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findPartner } from './find-partner.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { deleteContact } from './queries/contacts.ts'
import { refuse } from './refusal.ts'

/** An account speaks for the partner no longer, and sees nothing of it any more. */
export const endContact = defineAction({
  id: 'partners.end-contact',
  input: v.object({ partnerId: input.identity('partnerUnknown'), accountId: input.identity('contactUnknown') }),
  find: findPartner,
  may: mayKeep,
  run: async ({ db, actor }, { id: partnerId }, { accountId }) => {
    if (!(await deleteContact(db, actor.commandId, { accountId, partnerId }))) throw refuse('conflict', 'contactEnded')
  },
  note: ({ id }, { accountId }) => ({ subject: `partner:${id}`, facts: { accountId } }),
})
