import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { type Value, values } from '../survey/question.ts'
import { hashOf } from '../survey/token.ts'
import { itemsOf } from './items.ts'
import { countAnswer, lockInvitation, markUsed } from './queries/counts.ts'
import { refuse } from './refusal.ts'
import { assertOpen } from './wave.ts'

const value = v.optional(v.picklist(values, refuse.key('valueMissing')))
const items = Object.fromEntries(Object.values(itemsOf).flatMap((all) => all.map((item) => [item, value])))

/** One answer for one token, added to counts. Nobody is named by the ledger, signed in or not, and nothing is kept of the answer but what it raised. */
export const answerWave = defineAction({
  id: 'trust.answer-wave',
  input: v.object({
    token: v.string(refuse.key('linkUnknown')),
    adult: v.optional(v.string(refuse.key('adultMissing'))),
    ...items,
  }),
  find: async ({ db, actor }, { token }) => {
    const invitation = await lockInvitation(db, actor.commandId, hashOf(token))
    if (!invitation) throw refuse('missing', 'linkUnknown')
    return invitation
  },
  may: ({ accountId }) => accountId === null,
  run: async ({ db, actor }, invitation, { adult, ...input }) => {
    if (invitation.used) throw refuse('conflict', 'answeredAlready')
    assertOpen(invitation)
    if (invitation.early) throw refuse('conflict', 'notHeldYet')
    const given = input as Record<string, unknown>
    const asked = itemsOf[invitation.questionnaire]
    const missing = asked.filter((item) => given[item] === undefined).map((item) => [item, 'valueMissing'] as const)
    const all = [...missing, ...(adult === 'yes' ? [] : [['adult', 'adultMissing'] as const])]
    if (all.length > 0) throw refuse('invalid', 'invalid', Object.fromEntries(all))
    await markUsed(db, actor.commandId, invitation.tokenHash)
    await countAnswer(
      db,
      actor.commandId,
      invitation,
      asked.map((item) => [item, given[item] as Value]),
    )
  },
  note: ({ ref }) => ({ subject: `trust-answers:${ref}` }),
})
