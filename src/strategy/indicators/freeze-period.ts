import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { type Cell, countedIn, type What } from './counted.ts'
import { crossOf } from './cross.ts'
import type { Definition } from './definition.ts'
import { byWhat, indicators } from './indicator.ts'
import { endOf, isPeriod, type Period, quartersIn } from './period.ts'
import { type CountRow, listCounts } from './queries/count.ts'
import { type Frozen, insertFrozen } from './queries/frozen.ts'
import { readStep } from './queries/step.ts'
import { refuse } from './refusal.ts'

/** Minutes of a meeting on the last day may be published for fifteen working days more, and phones tell late: then a period is as whole as it gets. */
export const graceDays = 30

export const freezesOn = (period: Period): Day => addDays(endOf(period), graceDays + 1)

/** What was said of a period stays as it was said, by the definition of then, whatever the record says later. */
export const freezePeriod = defineAction({
  id: 'indicators.freeze-period',
  input: v.object({ period: v.pipe(v.string(refuse.key('periodUnknown')), v.check(isPeriod, refuse.key('periodUnknown'))) }),
  find: ({ db, actor }) => readStep(db, actor.commandId),
  may: ({ system }) => system === true,
  run: async ({ db, actor, now }, step, { period }) => {
    const today = dayOf(now())
    if (today < freezesOn(period) || step?.asOf !== today) throw refuse('conflict', 'periodOpen')
    const rows = await listCounts(db, actor.commandId, { quarters: quartersIn(period), byDistrict: true })
    const districts = Map.groupBy(rows, ({ districtId }) => districtId ?? '')
    const frozen = indicators.flatMap((definition: Definition): Frozen[] => {
      const as = { period, indicator: definition.id, version: definition.version, frozenOn: today }
      const of = (districtId: string, cells: readonly Cell[]) => ({
        ...{ ...as, districtId, cross: null },
        ...definition.measure(countedIn(period, byWhat(cells), today)),
      })
      const cross = definition.hasKinds ? crossOf(definition.counts(countedIn(period, byWhat(rows), today))) : null
      const parts = definition.whole ? [] : [...districts].filter(([id]) => id !== '')
      return [{ ...of('', together(rows)), cross }, ...parts.map(([id, cells]) => of(id, cells))]
    })
    await insertFrozen(db, actor.commandId, frozen)
  },
  note: (_step, { period }) => ({ subject: `indicators:${period}` }),
})

/** The districts of a cell in one. */
function together(rows: readonly CountRow[]): Cell[] {
  const sums = new Map<string, { quarter: string; what: What; key: string; n: number }>()
  for (const { quarter, what, key, n } of rows) {
    const id = `${quarter}|${what}|${key}`
    const sum = sums.get(id) ?? { quarter, what, key, n: 0 }
    sum.n += n
    sums.set(id, sum)
  }
  return [...sums.values()]
}
