import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayDeclare } from './permissions.ts'
import { deleteSeason } from './queries.ts'
import { refuse } from './refusal.ts'

/** Takes a season back, so that it can be declared as the moon was seen. */
export const withdrawSeason = defineAction({
  id: 'calendar.withdraw-season',
  input: v.object({ firstDay: input.day('dayMissing') }),
  find: async () => null,
  may: mayDeclare,
  run: async ({ db, actor }, _found, { firstDay }) => {
    if (!(await deleteSeason(db, actor.commandId, firstDay))) throw refuse('conflict', 'seasonUnknown')
  },
  note: (_found, { firstDay }) => ({ subject: `season:${firstDay}`, facts: {} }),
})
