import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { lockSeries, saveSeries } from './queries.ts'
import { close } from './series.ts'

/** Ends a series: it owes no more meetings. What was held stays. */
export const closeSeries = defineAction({
  id: 'series.close-series',
  input: v.object({ seriesId: input.seriesId }),
  find: ({ db, actor }, { seriesId }) => lockSeries(db, actor.commandId, seriesId),
  may: anyOf('cell'),
  run: async (context, series) => {
    const closed = close(series, dayOf(context.now()))
    await saveSeries(context.db, context.actor.commandId, closed)
    await keepCopy(context, closed)
    return { ref: series.ref }
  },
  note: ({ id, ref }) => ({ subject: `series:${id}`, facts: { ref } }),
})
