import * as v from 'valibot'
import { openReferral, partnerOf } from '../partners/open-referral.ts'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import type { EntryKind } from '../public-record/copies.ts'
import { answer } from './answer.ts'
import { type Answered, answerKinds, type PlainAnswer, type Referred } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { checkRegistered } from './register.ts'
import { releaseCommitment } from './release-commitment.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'

/** Answers: a commitment with owner and day, for all or for a part; an explanation; a refusal with its reasons; a referral to a partner. */
export const answerDemand = defineAction({
  id: 'demands.answer-demand',
  input: v.object({
    demandId: input.demandId,
    kind: v.picklist(answerKinds, refuse.key('answerKindMissing')),
    text: input.publicText('answerMissing', 10, 1500),
    declined: input.optionalPublicText,
    because: input.optionalPublicText,
    partnerId: input.optional(input.identity('partnerMissing')),
    /** Of a partner that is not in the register: it is followed by hand. */
    partner: input.optionalPublicText,
    commitment: input.commitment,
  }),
  find: demandById,
  may: permissions['answer-demand'],
  run: async (context, { demand }, { demandId: _id, partnerId, partner: named, ...given }) => {
    const { db, actor } = context
    const when = await whenOf(context)
    const partner = partnerId ? await partnerOf(context, partnerId) : named ? { id: null, name: named } : undefined
    if (partnerId && !partner) throw refuse('invalid', 'partnerMissing', { partnerId: 'partnerMissing' })
    const answered = answer(ready('answer-demand', demand), { ...given, partner }, context.newId(), when)
    if (answered.state === 'promised') {
      await checkRegistered(db, actor.commandId, 'office', answered.commitment.officeId, 'ownerMissing', 'officeId')
    }
    await saveDemand(db, actor.commandId, answered)
    if (answered.state === 'promised') await releaseCommitment(context, answered)
    else await publish(context, answered)
    if (answered.state === 'referred' && partnerId) await openReferral(context, { demand: answered, partnerId })
    await tellAsker(context, answered, 'answered')
    return { ref: demand.ref }
  },
  note: ({ demand }, { kind, commitment, partnerId }) => ({
    subject: `demand:${demand.id}`,
    facts: {
      ref: demand.ref,
      kind,
      officeId: commitment?.officeId ?? null,
      dueOn: commitment?.dueOn ?? null,
      partnerId: partnerId ?? null,
    },
  }),
})

const entryOf: Record<PlainAnswer['kind'], EntryKind> = { explanation: 'explained', refusal: 'refused', referral: 'referred' }

/** Every answer stands in the story; a referral with the day by which the partner owes its own. */
async function publish(context: Context, demand: Answered | Referred): Promise<void> {
  const { kind, text, partner, on } = demand.answer
  const due = demand.state === 'referred' ? { dueOn: demand.answerDueOn } : {}
  await keepCopy(context, demand, { kind: entryOf[kind], day: on, text, detail: partner ?? undefined, ...due })
}
