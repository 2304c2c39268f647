import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { reportOn } from './answer.ts'
import { outcomes } from './commitment.ts'
import { demandByCommitment } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'

/** The owner says how a commitment ended and what shows it, or that it is cancelled and why. */
export const reportOutcome = defineAction({
  id: 'demands.report-outcome',
  input: v.object({
    commitmentId: input.commitmentId,
    outcome: v.picklist(outcomes, refuse.key('outcomeMissing')),
    evidence: input.publicText('evidenceMissing', 10, 1500),
  }),
  find: demandByCommitment,
  may: permissions['report-outcome'],
  run: async (context, { demand }, { outcome, evidence }) => {
    const when = await whenOf(context)
    const reported = reportOn(ready('report-outcome', demand), outcome, evidence, when)
    await saveDemand(context.db, context.actor.commandId, reported)
    await keepCopy(context, reported, { kind: `reported_${outcome}`, day: when.today, text: evidence })
    await tellAsker(context, reported, 'reported', reported.wordDueOn)
    return { ref: demand.ref }
  },
  note: ({ demand }, { commitmentId, outcome }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, commitmentId, outcome } }),
})
