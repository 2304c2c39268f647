import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { reassign } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { officeNames } from './queries/register.ts'
import { saveRoute } from './queries/route.ts'
import { checkRegistered } from './register.ts'
import { ready } from './transitions.ts'

/** Gives what was examined to another office, which owes the answer by the same day. Everyone sees that it moved, and reads why. */
export const reassignDemand = defineAction({
  id: 'demands.reassign-demand',
  input: v.object({
    demandId: input.demandId,
    officeId: input.identity('officeMissing'),
    reason: input.publicText('reasonMissing', 10, 1000),
  }),
  find: demandById,
  may: permissions['reassign-demand'],
  run: async (context, { demand }, { officeId, reason }) => {
    const { db, actor } = context
    const taken = ready('reassign-demand', demand)
    await checkRegistered(db, actor.commandId, 'office', officeId, 'officeMissing', 'officeId')
    const reassigned = reassign(taken, officeId)
    const route = { decidedBy: 'hand', officeId, rulePosition: null, fitted: [], partnerId: null } as const
    await saveDemand(db, actor.commandId, reassigned)
    await saveRoute(db, actor.commandId, demand.id, { ...route, proposedOfficeId: null, because: reason })
    const names = await officeNames(db, actor.commandId, officeId)
    const day = dayOf(context.now())
    await keepCopy(context, reassigned, { kind: 'reassigned', day, dueOn: reassigned.answerDueOn, text: reason, detail: names?.ar })
    await tellAsker(context, reassigned, 'reassigned', reassigned.answerDueOn)
    return { ref: demand.ref }
  },
  note: ({ demand }, { officeId }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, officeId } }),
})
