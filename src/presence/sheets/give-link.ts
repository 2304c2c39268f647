import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { hashOf, newSecret } from '../../platform/secret.ts'
import { addDays, dayOf, isDay } from '../../platform/words/dates.ts'
import { mayPlan } from '../permissions.ts'
import { holderOf } from './holder.ts'
import { saveLink } from './queries/links.ts'
import { refuse } from './refusal.ts'

/** A phone that is lost must not open anything for long. */
export const longestDays = 7

/** Makes the secret link of a team's phone; the one before ends. It is shown once: only its hash is kept. */
export const giveLink = defineAction({
  id: 'sheets.give-link',
  input: v.object({
    teamId: v.string(refuse.key('teamUnknown')),
    lastDay: v.pipe(v.string(refuse.key('dayInvalid')), v.trim(), v.check(isDay, refuse.key('dayInvalid'))),
  }),
  find: (context, { teamId }) => holderOf(context, { teamId }, true),
  may: mayPlan,
  run: async ({ db, actor, now }, { team }, { lastDay }) => {
    const today = dayOf(now())
    if (team.retiredOn) throw refuse('conflict', 'teamRetired')
    if (lastDay < today) throw refuse('invalid', 'dayOver', { lastDay: 'dayOver' })
    if (lastDay > addDays(today, longestDays - 1)) throw refuse('invalid', 'linkTooLong', { lastDay: 'linkTooLong' })
    const token = newSecret(32)
    await saveLink(db, actor.commandId, { teamId: team.id, hash: hashOf(token), lastDay })
    return { token, team, lastDay }
  },
  note: ({ team }, { lastDay }) => ({ subject: `presence-team:${team.id}`, facts: { lastDay } }),
})
