import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayPlan } from '../permissions.ts'
import { holderOf } from './holder.ts'
import { deleteLink } from './queries/links.ts'
import { refuse } from './refusal.ts'

/** Ends the secret link of a team at once: a phone was lost, or handed on. */
export const endLink = defineAction({
  id: 'sheets.end-link',
  input: v.object({ teamId: v.string(refuse.key('teamUnknown')) }),
  find: (context, { teamId }) => holderOf(context, { teamId }, true),
  may: mayPlan,
  run: async ({ db, actor }, { team }) => {
    if (!(await deleteLink(db, actor.commandId, team.id))) throw refuse('conflict', 'linkOver')
  },
  note: ({ team }) => ({ subject: `presence-team:${team.id}` }),
})
