import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { askRelease } from '../public-record/copies.ts'
import { reword } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { commitmentOf } from './row.ts'
import { ready } from './transitions.ts'

/** Writes the public wording anew while it waits for signatures or was withheld. What is published stays. */
export const rewordDemand = defineAction({
  id: 'demands.reword-demand',
  input: v.object({ demandId: input.demandId, publicText: input.publicText('publicTextMissing', 10, 600) }),
  find: demandById,
  may: permissions['reword-demand'],
  run: async (context, { demand, wordingOpen }, { demandId, publicText }) => {
    const reworded = reword(ready('reword-demand', demand), publicText)
    if (!wordingOpen) throw refuse('conflict', 'wordingPublished')
    await saveDemand(context.db, context.actor.commandId, reworded)
    const commitment = commitmentOf(reworded)
    const promise = commitment && { commitmentText: commitment.text, indicator: commitment.indicator }
    await askRelease(context, { kind: 'demand', subjectId: demandId, demandId, title: demand.ref, texts: { text: publicText, ...promise } })
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
