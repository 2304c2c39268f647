import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { isQuarter, quarterOf } from '../../platform/words/quarters.ts'
import { copyIndicators, type PublicFigure } from '../../public-record/indicators.ts'
import { shownCross } from './cross.ts'
import type { Definition } from './definition.ts'
import { disclose } from './disclose.ts'
import { byWhat, type IndicatorId, indicators, measure } from './indicator.ts'
import { quarterBefore, quartersIn } from './period.ts'
import { listCounts } from './queries/count.ts'
import { listFrozen } from './queries/frozen.ts'
import { listDistricts } from './queries/published.ts'
import { readStep } from './queries/step.ts'
import { refuse } from './refusal.ts'
import { readTold } from './told-quarters.ts'

/** Frozen periods, and the quarters that are not frozen yet; no district but crossed with kinds, nothing small. Once a day: whoever looked twice could see what happened between. */
export const publishFigures = defineAction({
  id: 'indicators.publish-figures',
  input: v.object({}),
  find: ({ db, actor }) => readStep(db, actor.commandId),
  may: ({ system }) => system === true,
  run: async (context, step) => {
    const { db, actor, now } = context
    const today = dayOf(now())
    if (step?.asOf !== today) throw refuse('conflict', 'periodOpen')
    const frozen = await listFrozen(db, actor.commandId, { districtId: '' })
    const districts = await listDistricts(db, actor.commandId)
    const over = new Set(frozen.map(({ period }) => period))
    const open = [quarterBefore(quarterOf(today)), quarterOf(today)].filter((quarter) => !over.has(quarter))
    const cells = byWhat(await listCounts(db, actor.commandId, { quarters: open }))
    const told = await readTold(db, actor.commandId, open)
    const figures = indicators.flatMap((definition: Definition<IndicatorId>): PublicFigure[] => {
      const { id: indicator, version, onlyOver } = definition
      const ofFrozen = frozen
        .filter((one) => one.indicator === indicator)
        .map(({ period, frozenOn, version, cross, ...said }) => {
          const disclosed = disclose(definition, said)
          const shown = cross && disclosed.hidden === null ? shownCross(cross, districts) : null
          return { period, indicator, version, frozenOn, asOf: frozenOn, ...disclosed, cross: shown }
        })
      const ofOpen = (onlyOver ? [] : open).map((period) => {
        const said = disclose(definition, measure(indicator, period, cells, today))
        return { period, indicator, version, frozenOn: null, asOf: today, ...said }
      })
      const all = [...ofFrozen, ...ofOpen]
      return withoutTelling(definition.besideStages ? all.filter(({ period }) => !isQuarter(period) || told.has(period)) : all)
    })
    await copyIndicators(context, figures)
  },
  note: (step) => ({ subject: `indicators:${step?.asOf}` }),
})

/** A year of which a quarter is hidden would tell it: the sum less the others. */
function withoutTelling(figures: readonly PublicFigure[]): PublicFigure[] {
  const shown = new Set(figures.filter(({ hidden, n }) => hidden === null && n !== null).map(({ period }) => period))
  return figures.filter(({ period }) => isQuarter(period) || quartersIn(period as `${number}`).every((quarter) => shown.has(quarter)))
}
