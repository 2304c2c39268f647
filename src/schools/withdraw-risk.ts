import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { maySeeRisks } from './permissions.ts'
import { saveWithdrawal } from './queries/risks.ts'
import { refuse } from './refusal.ts'

/** Takes an observation back, with the words that came with it: it counts no more. */
export const withdrawRisk = defineAction({
  id: 'schools.withdraw-risk',
  input: v.object({ riskId: v.pipe(v.string(refuse.key('riskUnknown')), v.uuid(refuse.key('riskUnknown'))) }),
  find: async () => null,
  may: maySeeRisks,
  run: async ({ db, actor, now }, _found, { riskId }) => {
    const place = await saveWithdrawal(db, actor.commandId, riskId, now())
    if (!place) throw refuse('conflict', 'riskUnknown')
    return place
  },
  note: (_found, { riskId }) => ({ subject: `risk:${riskId}` }),
})
