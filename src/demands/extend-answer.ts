import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { extend } from './answer.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'

/** The office takes more time for its answer: once, before the day has come, and with reasons that everyone reads. */
export const extendAnswer = defineAction({
  id: 'demands.extend-answer',
  input: v.object({ demandId: input.demandId, reason: input.publicText('reasonMissing', 10, 1000) }),
  find: demandById,
  may: permissions['extend-answer'],
  run: async (context, { demand }, { reason }) => {
    const when = await whenOf(context)
    const extended = extend(ready('extend-answer', demand), when)
    await saveDemand(context.db, context.actor.commandId, extended)
    await keepCopy(context, extended, { kind: 'extended', day: when.today, dueOn: extended.answerDueOn, text: reason })
    await tellAsker(context, extended, 'extended', extended.answerDueOn)
    return { ref: demand.ref, dueOn: extended.answerDueOn }
  },
  note: ({ demand }, _input, { dueOn }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, dueOn } }),
})
