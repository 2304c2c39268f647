import * as v from 'valibot'
import { takeReplies } from '../partners/take-replies.ts'
import { defineAction } from '../platform/action.ts'
import { awaitPartner, takePartnerAnswer as take } from './answer.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { partnerNames } from './queries/register.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'

/** The cell takes what a partner has answered into the record: its answer, or the day by which it will have done it. */
export const takePartnerAnswer = defineAction({
  id: 'demands.take-partner-answer',
  input: v.object({
    demandId: input.demandId,
    text: input.publicText('answerMissing', 10, 1500),
    dueOn: input.optional(input.day),
  }),
  find: demandById,
  may: permissions['take-partner-answer'],
  run: async (context, { demand }, { text, dueOn }) => {
    const when = await whenOf(context)
    const referred = ready('take-partner-answer', demand)
    const taken = dueOn ? awaitPartner(referred, dueOn, when.today) : take(referred, text, when)
    await saveDemand(context.db, context.actor.commandId, taken)
    await takeReplies(context, demand.id, dueOn ?? null)
    const names = await partnerNames(context.db, context.actor.commandId, referred.answer)
    const entry = dueOn ? ({ kind: 'partner_promised', dueOn } as const) : ({ kind: 'partner_answered' } as const)
    await keepCopy(context, taken, { ...entry, day: when.today, text, by: names })
    await tellAsker(context, taken, dueOn ? 'partnerPromised' : 'answered', dueOn)
    return { ref: demand.ref }
  },
  note: ({ demand }, { dueOn }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, dueOn: dueOn ?? null } }),
})
