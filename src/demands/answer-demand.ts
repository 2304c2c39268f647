import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { askRelease, type EntryKind } from '../public-record/copies.ts'
import { commitmentKinds } from './commitment.ts'
import { type Answered, answer, answerKinds, type PlainAnswer, type Promised } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { checkRegistered } from './register.ts'
import { ready } from './transitions.ts'

/** Answers: a commitment with owner and day, or an explanation, a refusal with its reasons, a referral to a named partner. */
export const answerDemand = defineAction({
  id: 'demands.answer-demand',
  input: v.object({
    demandId: input.demandId,
    kind: v.picklist(answerKinds, refuse.key('answerKindMissing')),
    text: input.publicText('answerMissing', 10, 1500),
    partner: input.optionalPublicText,
    commitment: v.optional(
      v.object(
        {
          officeId: input.optional(input.identity('ownerMissing')),
          kind: input.optional(v.picklist(commitmentKinds, refuse.key('commitmentKindMissing'))),
          dueOn: input.optionalText,
          indicator: input.optionalPublicText,
        },
        refuse.key('invalid'),
      ),
    ),
  }),
  find: demandById,
  may: permissions['answer-demand'],
  run: async (context, { demand }, { demandId: _id, ...given }) => {
    const { db, actor } = context
    const today = dayOf(context.now())
    const answered = answer(ready('answer-demand', demand), given, context.newId(), today)
    if (answered.state === 'promised') {
      await checkRegistered(db, actor.commandId, 'office', answered.commitment.officeId, 'ownerMissing', 'officeId')
    }
    await saveDemand(db, actor.commandId, answered)
    await publish(context, answered)
    await tellAsker(context, answered, 'answered')
    return { ref: demand.ref }
  },
  note: ({ demand }, { kind, commitment }) => ({
    subject: `demand:${demand.id}`,
    facts: { ref: demand.ref, kind, officeId: commitment?.officeId ?? null, dueOn: commitment?.dueOn ?? null },
  }),
})

const entryOf: Record<PlainAnswer['kind'], EntryKind> = { explanation: 'explained', refusal: 'refused', referral: 'referred' }

/** Every answer stands in the story; the words of a promise stand in the demand itself too, as long as it is the one that counts. */
async function publish(context: Context, demand: Answered | Promised): Promise<void> {
  const { answer, id, ref, publicText } = demand
  if (demand.state === 'answered') {
    const { kind, text, partner, on } = demand.answer
    return keepCopy(context, demand, { kind: entryOf[kind], day: on, text, detail: partner ?? undefined })
  }
  const { text, indicator, dueOn } = demand.commitment
  await keepCopy(context, demand, { kind: 'promised', day: answer.on, dueOn, text })
  const texts = { text: publicText, commitmentText: text, indicator }
  await askRelease(context, { kind: 'demand', subjectId: id, demandId: id, title: ref, texts })
}
