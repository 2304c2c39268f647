import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { end, goOn, refuse } from './briefing.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { lockBriefing, saveBriefing } from './queries.ts'

/** Says whether a measure goes on, until when it is looked at again, or that it has ended: a fact, which is public at once. */
export const reviewMeasure = defineAction({
  id: 'briefings.review-measure',
  input: v.object({
    briefingId: input.briefingId,
    outcome: v.picklist(['goes_on', 'ended'], refuse.key('outcomeMissing')),
    reviewOn: input.optionalDay('reviewMissing'),
  }),
  find: ({ db, actor }, { briefingId }) => lockBriefing(db, actor.commandId, briefingId),
  may: anyOf('cell'),
  run: async (context, briefing, { outcome, reviewOn }) => {
    const today = dayOf(context.now())
    if (outcome === 'goes_on' && !reviewOn) throw refuse('invalid', 'reviewMissing', { reviewOn: 'reviewMissing' })
    const reviewed = outcome === 'ended' ? end(briefing, today) : goOn(briefing, reviewOn!, today)
    await saveBriefing(context.db, context.actor.commandId, reviewed)
    await keepCopy(context, reviewed)
    return { ref: reviewed.ref }
  },
  note: ({ id, ref }, { outcome, reviewOn }) => ({ subject: `briefing:${id}`, facts: { ref, outcome, reviewOn } }),
})
