import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { proposalToDecide, stillWaiting } from './find-proposal.ts'
import * as input from './input.ts'
import { mayDecideHours } from './permissions.ts'
import { decideProposal } from './queries/proposals.ts'
import { lockCommand } from './queries/schools.ts'
import { replaceTimetable } from './queries/timetables.ts'
import { tellSchool } from './tell-school.ts'

/** What a school proposed becomes its hours. They take the place of what was said before. */
export const acceptHours = defineAction({
  id: 'schools.accept-hours',
  input: v.object({ ref: input.proposalRef }),
  find: proposalToDecide,
  may: mayDecideHours,
  run: async (context, { school, proposal }) => {
    stillWaiting(proposal)
    const { db, actor, now, newId } = context
    const { period, sessions } = proposal
    await lockCommand(db, actor.commandId)
    await replaceTimetable(db, actor.commandId, { id: newId(), level: null, schoolId: school.id, period, sessions })
    await decideProposal(db, actor.commandId, proposal.id, { state: 'accepted', decidedOn: dayOf(now()), reason: null })
    await tellSchool(context, school, { ...proposal, state: 'accepted' })
  },
  note: ({ school, proposal }, { ref }) => ({ subject: `school:${school.id}`, facts: { ref, period: proposal.period } }),
})
