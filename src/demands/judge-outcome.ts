import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { outcomes } from './commitment.ts'
import { judgeOutcome as judge } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { permissions } from './permissions.ts'
import { daysOffAfter } from './queries/days-off.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { ready } from './transitions.ts'

/** Those who asked say whether it was done, and may ask once for it to be taken up again. */
export const judgeOutcome = defineAction({
  id: 'demands.judge-outcome',
  input: v.object({
    demandId: input.demandId,
    verdict: v.picklist(outcomes, refuse.key('verdictMissing')),
    reason: input.optionalPublicText,
    contest: v.optional(v.boolean(refuse.key('invalid')), false),
  }),
  find: demandById,
  may: permissions['judge-outcome'],
  run: async (context, { demand }, { verdict, reason, contest }) => {
    const today = dayOf(context.now())
    const daysOff = await daysOffAfter(context.db, context.actor.commandId, today)
    const judged = judge(ready('judge-outcome', demand), { verdict, reason, contest }, today, daysOff)
    await saveDemand(context.db, context.actor.commandId, judged)
    await keepCopy(context, judged, { kind: `judged_${verdict}`, day: today, text: reason, byAsker: true })
    if (judged.state === 'contested') {
      await keepCopy(context, judged, { kind: 'contested', day: today, dueOn: judged.answerDueOn, byAsker: true })
    }
    return { ref: demand.ref }
  },
  note: ({ demand }, { verdict, contest }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, verdict, contest } }),
})
