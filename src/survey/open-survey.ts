import * as v from 'valibot'
import { demandAnywhere } from '../demands/find-matter.ts'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { newSecret } from '../platform/secret.ts'
import { askedDemand } from '../reception/find-asker.ts'
import { putInvitation } from './queries.ts'
import type { AskerKind } from './question.ts'
import { refuse } from './refusal.ts'
import { hashOf } from './token.ts'

const input = v.object({
  demandId: v.pipe(v.string(refuse.key('surveyUnknown')), v.check(isId, refuse.key('surveyUnknown'))),
  /** Of whoever has no account: the secret of their follow-up link. A school has none, and comes by its account. */
  link: v.optional(v.string()),
})

/** Gives one of those who asked a token for one answer. Asked for again before it was used, the former is worth nothing. */
export const openSurvey = defineAction({
  id: 'survey.open-survey',
  input,
  find: asking,
  may: (_actor, { askerId }) => askerId !== null,
  run: async ({ db, actor }, { demandId, askerId, askerKind, closed }) => {
    if (!closed) throw refuse('conflict', 'notClosed')
    const token = newSecret()
    const given = await putInvitation(db, actor.commandId, { demandId, askerId: askerId!, askerKind, tokenHash: hashOf(token) })
    if (!given) throw refuse('conflict', 'answeredAlready')
    return { token }
  },
  note: ({ demandId, ref }) => ({ subject: `demand:${demandId}`, facts: { ref } }),
})

/** Schools are counted with persons: so few ask that a count of their own would never be shown, and would hide another beside it. */
async function asking(context: Context, { demandId, link }: v.InferOutput<typeof input>) {
  if (link !== undefined || has(context.actor, 'school')) {
    const { asker, demand } = await askedDemand(context, { token: link, demandId })
    return { demandId, ref: demand.ref, askerKind: 'person' as AskerKind, askerId: asker.id, closed: demand.state === 'closed' }
  }
  const { demand, authorIds } = await demandAnywhere(context, { demandId })
  const { associationId } = context.actor
  const askerId = associationId !== null && authorIds.includes(associationId) ? associationId : null
  return { demandId, ref: demand.ref, askerKind: 'association' as AskerKind, askerId, closed: demand.state === 'closed' }
}
