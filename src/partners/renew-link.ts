import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findOpenReferral } from './find-referral.ts'
import * as input from './input.ts'
import { writeToPartner } from './mail.ts'
import { mayWrite } from './permissions.ts'
import { saveToken } from './queries/referrals.ts'
import { newToken } from './referral.ts'
import { refuse } from './refusal.ts'

/** Writes to the partner again, with a new link: the one before opens nothing any more. */
export const renewLink = defineAction({
  id: 'partners.renew-link',
  input: v.object({ demandId: input.identity('referralUnknown') }),
  find: findOpenReferral,
  may: mayWrite,
  run: async (context, { id, email, language, ref, answerDueOn: dueOn }) => {
    if (!email) throw refuse('conflict', 'noAddress')
    const { token, tokenHash, tokenEndsOn } = newToken(dueOn, dayOf(context.now()))
    await saveToken(context.db, context.actor.commandId, id, tokenHash, tokenEndsOn)
    await writeToPartner(context, 'reminded', { to: email, language, ref, dueOn, token })
    return { ref }
  },
  note: ({ demandId, ref }) => ({ subject: `demand:${demandId}`, facts: { ref } }),
})
