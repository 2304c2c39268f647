import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { askSeriesRelease, keepCopy } from './keep-copy.ts'
import { lockSeries, saveSeries } from './queries.ts'
import { revise } from './series.ts'

/** Changes how often a series meets or whom it invites. The rule that was released stands until the new one is signed. */
export const reviseSeries = defineAction({
  id: 'series.revise-series',
  input: v.object({ seriesId: input.seriesId, ...input.plan }),
  find: ({ db, actor }, { seriesId }) => lockSeries(db, actor.commandId, seriesId),
  may: anyOf('cell'),
  run: async (context, series, { seriesId, ...plan }) => {
    const revised = revise(series, plan)
    await saveSeries(context.db, context.actor.commandId, revised)
    await keepCopy(context, revised)
    await askSeriesRelease(context, revised)
    return { ref: series.ref }
  },
  note: ({ id, ref, cadence: was }, { cadence }) => ({ subject: `series:${id}`, facts: { ref, was, cadence } }),
})
