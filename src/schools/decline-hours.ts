import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { proposalToDecide, stillWaiting } from './find-proposal.ts'
import * as input from './input.ts'
import { mayDecideHours } from './permissions.ts'
import { decideProposal } from './queries/proposals.ts'
import { tellSchool } from './tell-school.ts'

/** Tells a school why its hours stay as they are. */
export const declineHours = defineAction({
  id: 'schools.decline-hours',
  input: v.object({ ref: input.proposalRef, reason: input.declineReason }),
  find: proposalToDecide,
  may: mayDecideHours,
  run: async (context, { school, proposal }, { reason }) => {
    stillWaiting(proposal)
    const { db, actor, now } = context
    await decideProposal(db, actor.commandId, proposal.id, { state: 'declined', decidedOn: dayOf(now()), reason })
    await tellSchool(context, school, { ...proposal, state: 'declined', reason })
  },
  note: ({ school }, { ref }) => ({ subject: `school:${school.id}`, facts: { ref } }),
})
