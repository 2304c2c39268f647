import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { lockTeam, saveTeam } from './queries/teams.ts'

/** Ends a team: it is in no plan that is made from now on. */
export const retireTeam = defineAction({
  id: 'presence.retire-team',
  input: v.object({ teamId: input.teamId }),
  find: ({ db, actor }, { teamId }) => lockTeam(db, actor.commandId, teamId),
  may: mayPlan,
  run: ({ db, actor, now }, team) => saveTeam(db, actor.commandId, { ...team, retiredOn: dayOf(now()) }),
  note: ({ id }) => ({ subject: `presence-team:${id}`, facts: {} }),
})
