import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { nextNumber } from '../platform/db/counter.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { askSeriesRelease, keepCopy } from './keep-copy.ts'
import { commandCode, insertSeries } from './queries.ts'
import type { Series } from './series.ts'

/** Begins a series of meetings. */
export const openSeries = defineAction({
  id: 'series.open-series',
  input: v.object(input.plan),
  find: ({ db, actor }) => commandCode(db, actor.commandId),
  may: anyOf('cell'),
  run: async (context, code, plan): Promise<Series> => {
    const { db, actor } = context
    const number = await nextNumber(db, actor.commandId, 'series')
    const ref = `${code}-S-${String(number).padStart(2, '0')}`
    const series = { ...plan, id: context.newId(), ref, openedOn: dayOf(context.now()), closedOn: null }
    await insertSeries(db, actor.commandId, series)
    await keepCopy(context, series)
    await askSeriesRelease(context, series)
    return series
  },
  note: (_code, { cadence }, { id, ref }) => ({ subject: `series:${id}`, facts: { ref, cadence } }),
})
