import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'
import { contest } from './word.ts'

/** Those who asked want it taken up again, once and with a reason: the cell owes them a public yes or no. */
export const contestAnswer = defineAction({
  id: 'demands.contest-answer',
  input: v.object({ demandId: input.demandId, reason: input.publicText('reasonMissing', 10, 1000) }),
  find: demandById,
  may: permissions['contest-answer'],
  run: async (context, { demand }, { reason }) => {
    const when = await whenOf(context)
    const contested = contest(ready('contest-answer', demand), reason, when)
    await saveDemand(context.db, context.actor.commandId, contested)
    await keepCopy(context, contested, { kind: 'contested', day: when.today, dueOn: contested.answerDueOn, text: reason, byAsker: true })
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
