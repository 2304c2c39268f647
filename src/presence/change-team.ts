import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { lockCommand, lockTeam, saveTeam } from './queries/teams.ts'
import { checkTeam, teamFields } from './team-input.ts'

/** Plans that were made before keep the team as it was. */
export const changeTeam = defineAction({
  id: 'presence.change-team',
  input: v.object({ teamId: input.teamId, ...teamFields }),
  find: async ({ db, actor }, { teamId }) => {
    await lockCommand(db, actor.commandId)
    return lockTeam(db, actor.commandId, teamId)
  },
  may: mayPlan,
  run: async (context, team, { teamId, ...fields }) => {
    await checkTeam(context, fields, teamId)
    await saveTeam(context.db, context.actor.commandId, { ...team, ...fields })
  },
  note: ({ id }, { mode }) => ({ subject: `presence-team:${id}`, facts: { mode } }),
})
