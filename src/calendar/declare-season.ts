import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayDeclare } from './permissions.ts'
import { insertSeason } from './queries.ts'
import { refuse } from './refusal.ts'
import { season, seasonKinds } from './season.ts'

/** Says from when to when Ramadan is kept: by the moon, as it was seen. */
export const declareSeason = defineAction({
  id: 'calendar.declare-season',
  input: v.object({
    kind: v.picklist(seasonKinds, refuse.key('seasonMissing')),
    firstDay: input.day('dayMissing'),
    lastDay: input.day('dayInvalid'),
  }),
  find: async () => null,
  may: mayDeclare,
  run: async ({ db, actor }, _found, { kind, firstDay, lastDay }) => {
    if (!(await insertSeason(db, actor.commandId, season(kind, firstDay, lastDay)))) {
      throw refuse('conflict', 'seasonKnown', { firstDay: 'seasonKnown' })
    }
  },
  note: (_found, { kind, firstDay, lastDay }) => ({ subject: `season:${kind}`, facts: { firstDay, lastDay } }),
})
