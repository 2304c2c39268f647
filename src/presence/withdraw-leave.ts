import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { deleteLeave, lockTeam } from './queries/teams.ts'
import { refuse } from './refusal.ts'

export const withdrawLeave = defineAction({
  id: 'presence.withdraw-leave',
  input: v.object({ teamId: input.teamId, leaveId: input.id('leaveUnknown') }),
  find: ({ db, actor }, { teamId }) => lockTeam(db, actor.commandId, teamId),
  may: mayPlan,
  run: async ({ db, actor }, { id }, { leaveId }) => {
    if (!(await deleteLeave(db, actor.commandId, id, leaveId))) throw refuse('conflict', 'leaveUnknown')
  },
  note: ({ id }) => ({ subject: `presence-team:${id}`, facts: {} }),
})
