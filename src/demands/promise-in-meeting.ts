import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { answerDemand } from './answer-demand.ts'
import { commitmentKinds } from './commitment.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { wasThere } from './queries/meeting.ts'
import { refuse } from './refusal.ts'

/** The cell writes down what an office promised before everyone in the meeting where it was asked; only an office that was there can have. */
export const promiseInMeeting = defineAction({
  id: 'demands.promise-in-meeting',
  input: v.object({
    demandId: input.demandId,
    officeId: input.identity('ownerMissing'),
    text: input.publicText('answerMissing', 10, 1500),
    kind: v.picklist(commitmentKinds, refuse.key('commitmentKindMissing')),
    dueOn: input.day,
    indicator: input.publicText('indicatorMissing', 3, 300),
  }),
  find: demandById,
  may: anyOf('cell'),
  run: async (context, { demand }, { demandId, officeId, text, ...promise }) => {
    const { db, actor } = context
    if (!demand.meetingId || !(await wasThere(db, actor.commandId, demand.meetingId, officeId)))
      throw refuse('conflict', 'officeNotThere', { officeId: 'officeNotThere' })
    const commitment = { officeId, ...promise }
    return answerDemand(inTheNameOf(context, officeId), { demandId, kind: 'commitment', text, commitment })
  },
  note: ({ demand }, { officeId, dueOn }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, officeId, dueOn } }),
})

/** The ledger keeps both: who wrote, and for which office. */
function inTheNameOf(context: Context, officeId: string): Context {
  return { ...context, actor: { ...context.actor, officeIds: [officeId] } }
}
