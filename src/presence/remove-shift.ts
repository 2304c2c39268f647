import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { deleteShift, lockTeam } from './queries/teams.ts'
import { refuse } from './refusal.ts'

export const removeShift = defineAction({
  id: 'presence.remove-shift',
  input: v.object({ teamId: input.teamId, shiftId: input.id('shiftUnknown') }),
  find: ({ db, actor }, { teamId }) => lockTeam(db, actor.commandId, teamId),
  may: mayPlan,
  run: async ({ db, actor }, { id }, { shiftId }) => {
    if (!(await deleteShift(db, actor.commandId, id, shiftId))) throw refuse('conflict', 'shiftUnknown')
  },
  note: ({ id }) => ({ subject: `presence-team:${id}`, facts: {} }),
})
