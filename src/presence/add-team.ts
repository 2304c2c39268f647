import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { mayPlan } from './permissions.ts'
import { insertTeam, lockCommand } from './queries/teams.ts'
import { checkTeam, teamFields } from './team-input.ts'

/** Adds a team; its hours follow. */
export const addTeam = defineAction({
  id: 'presence.add-team',
  input: v.object(teamFields),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayPlan,
  run: async (context, _found, team) => {
    await checkTeam(context, team, null)
    const id = context.newId()
    await insertTeam(context.db, context.actor.commandId, { id, ...team, retiredOn: null })
    return { id }
  },
  note: (_found, { mode }, { id }) => ({ subject: `presence-team:${id}`, facts: { mode } }),
})
