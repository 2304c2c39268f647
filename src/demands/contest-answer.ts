import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { contest } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { permissions } from './permissions.ts'
import { daysOffAfter } from './queries/days-off.ts'
import { saveDemand } from './queries/demand.ts'
import { ready } from './transitions.ts'

/** Those who asked say, once and with a reason, that this is no answer. */
export const contestAnswer = defineAction({
  id: 'demands.contest-answer',
  input: v.object({ demandId: input.demandId, reason: input.publicText('reasonMissing', 10, 1000) }),
  find: demandById,
  may: permissions['contest-answer'],
  run: async (context, { demand }, { reason }) => {
    const today = dayOf(context.now())
    const contested = contest(
      ready('contest-answer', demand),
      reason,
      today,
      await daysOffAfter(context.db, context.actor.commandId, today),
    )
    await saveDemand(context.db, context.actor.commandId, contested)
    await keepCopy(context, contested, { kind: 'contested', day: today, dueOn: contested.answerDueOn, text: reason, byAsker: true })
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
