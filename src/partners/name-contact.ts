import * as v from 'valibot'
import { isAccountOf } from '../people/is-account-of.ts'
import { defineAction } from '../platform/action.ts'
import { findPartner } from './find-partner.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { putContact } from './queries/contacts.ts'
import { refuse } from './refusal.ts'

/** Says for which partner an account of the kind «partner» speaks. It speaks for one: named for another, it leaves the first. */
export const nameContact = defineAction({
  id: 'partners.name-contact',
  input: v.object({ partnerId: input.identity('partnerUnknown'), accountId: input.identity('contactUnknown') }),
  find: findPartner,
  may: mayKeep,
  run: async (context, { id: partnerId, retiredOn }, { accountId }) => {
    if (retiredOn) throw refuse('conflict', 'retiredAlready')
    if (!(await isAccountOf(context, accountId, 'partner'))) throw refuse('invalid', 'contactUnknown', { accountId: 'contactUnknown' })
    await putContact(context.db, context.actor.commandId, { accountId, partnerId })
  },
  note: ({ id }, { accountId }) => ({ subject: `partner:${id}`, facts: { accountId } }),
})
