import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'
import { refuseReopening, reopen } from './word.ts'

export const decisions = ['accepted', 'refused'] as const

/** The cell answers, in public, those who want it taken up again: yes, and the office owes a new answer; or no, and why. */
export const decideReopening = defineAction({
  id: 'demands.decide-reopening',
  input: v.object({
    demandId: input.demandId,
    decision: v.picklist(decisions, refuse.key('decisionMissing')),
    reason: input.publicText('reasonMissing', 10, 1000),
  }),
  find: demandById,
  may: permissions['decide-reopening'],
  run: async (context, { demand }, { decision, reason }) => {
    const { db, actor } = context
    const when = await whenOf(context)
    const reopening = ready('decide-reopening', demand)
    if (decision === 'refused') {
      const closed = refuseReopening(reopening, reason, when)
      await saveDemand(db, actor.commandId, closed)
      await keepCopy(context, closed, { kind: 'reopening_refused', day: when.today, text: reason })
      await tellAsker(context, closed, 'reopeningRefused')
      return { ref: demand.ref }
    }
    const contested = reopen(reopening, when)
    await saveDemand(db, actor.commandId, contested)
    await keepCopy(context, contested, { kind: 'reopened', day: when.today, dueOn: contested.answerDueOn, text: reason })
    await tellAsker(context, contested, 'reopened', contested.answerDueOn)
    return { ref: demand.ref }
  },
  note: ({ demand }, { decision }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, decision } }),
})
