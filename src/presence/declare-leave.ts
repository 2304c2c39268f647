import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { daysBetween } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { insertLeave, lockTeam } from './queries/teams.ts'
import { refuse } from './refusal.ts'

const LONGEST = 366

/** Says on which days a team does not work; why is nobody's business here. */
export const declareLeave = defineAction({
  id: 'presence.declare-leave',
  input: v.object({ teamId: input.teamId, firstDay: input.day('dayInvalid'), lastDay: input.day('dayInvalid') }),
  find: ({ db, actor }, { teamId }) => lockTeam(db, actor.commandId, teamId),
  may: mayPlan,
  run: async ({ db, actor, newId }, { id: teamId }, { firstDay, lastDay }) => {
    const days = daysBetween(firstDay, lastDay) + 1
    if (days < 1) throw refuse('invalid', 'lastBeforeFirst', { lastDay: 'lastBeforeFirst' })
    if (days > LONGEST) throw refuse('invalid', 'leaveTooLong', { lastDay: 'leaveTooLong' })
    const id = newId()
    await insertLeave(db, actor.commandId, { id, teamId, firstDay, lastDay })
    return { id }
  },
  note: ({ id }, { firstDay, lastDay }) => ({ subject: `presence-team:${id}`, facts: { firstDay, lastDay } }),
})
