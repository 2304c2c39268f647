import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { verdicts } from './commitment.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'
import { judgeOutcome as judge } from './word.ts'

/** Those who asked say whether it was done: one word is enough, and they may ask once for it to be taken up again. */
export const judgeOutcome = defineAction({
  id: 'demands.judge-outcome',
  input: v.object({
    demandId: input.demandId,
    verdict: v.picklist(verdicts, refuse.key('verdictMissing')),
    reason: input.optionalPublicText,
    contest: v.optional(v.boolean(refuse.key('invalid')), false),
  }),
  find: demandById,
  may: permissions['judge-outcome'],
  run: async (context, { demand }, { verdict, reason, contest }) => {
    const when = await whenOf(context)
    const judged = judge(ready('judge-outcome', demand), { verdict, reason, contest }, when)
    await saveDemand(context.db, context.actor.commandId, judged)
    await keepCopy(context, judged, { kind: `judged_${verdict}`, day: when.today, text: reason, byAsker: true })
    if (judged.state === 'reopening') {
      await keepCopy(context, judged, { kind: 'contested', day: when.today, dueOn: judged.answerDueOn, byAsker: true })
    } else {
      await tellAsker(context, judged, 'closed')
    }
    return { ref: demand.ref }
  },
  note: ({ demand }, { verdict, contest }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, verdict, contest } }),
})
