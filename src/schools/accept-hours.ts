import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { proposalToDecide, stillWaiting } from './find-proposal.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { decideProposal } from './queries/proposals.ts'
import { setTimetable } from './set-timetable.ts'
import { tellSchool } from './tell-school.ts'
import { typedWeek } from './timetable.ts'

/** What a school proposed becomes its hours, by the act by which the desk sets them. */
export const acceptHours = defineAction({
  id: 'schools.accept-hours',
  input: v.object({ ref: input.proposalRef }),
  find: proposalToDecide,
  may: mayKeep,
  run: async (context, { school, proposal }) => {
    stillWaiting(proposal)
    const { db, actor, now } = context
    await setTimetable(context, { schoolId: school.id, period: proposal.period, ...typedWeek(proposal.sessions) })
    await decideProposal(db, actor.commandId, proposal.id, { state: 'accepted', decidedOn: dayOf(now()), reason: null })
    await tellSchool(context, school, { ...proposal, state: 'accepted' })
  },
  note: ({ school }, { ref }) => ({ subject: `school:${school.id}`, facts: { ref } }),
})
