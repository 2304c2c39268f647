import type { Context } from '../../platform/context.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { type Quarter, quarterOf } from '../../platform/words/quarters.ts'
import type { Cross } from '../../public-record/indicators.ts'
import { countedIn, hasBegun } from './counted.ts'
import { crossOf, crossTable } from './cross.ts'
import { byWhat, definitionOf, type IndicatorId, indicatorIds, measure } from './indicator.ts'
import { type Measured, measuredIn } from './measured.ts'
import { type Period, quarterBefore } from './period.ts'
import { listCounts } from './queries/count.ts'
import { firstQuarter, listFrozen } from './queries/frozen.ts'
import { listDistricts } from './queries/published.ts'
import { readStep } from './queries/step.ts'

export interface DeskFigure {
  readonly id: IndicatorId
  readonly period: Period
  /** As it was frozen; null before. */
  readonly frozen: (Measured & { version: number; frozenOn: string }) | null
  /** What the record says now, by the definition of now. */
  readonly live: Measured
  readonly version: number
}

export interface Desk {
  readonly asOf: string | null
  /** Quarters and years of which something is known, the earliest first. */
  readonly periods: readonly Period[]
  readonly figures: readonly DeskFigure[]
}

/** Every indicator in every period, in four statements however much was recorded. */
export async function readDesk({ db, actor, now }: Context): Promise<Desk> {
  const { commandId } = actor
  const step = await readStep(db, commandId)
  const first = await firstQuarter(db, commandId)
  const cells = byWhat(await listCounts(db, commandId))
  const frozen = await listFrozen(db, commandId, { districtId: '' })
  const asOf = step?.asOf ?? null
  const periods = asOf && first ? periodsSince(first, quarterOf(dayOf(now()))) : []
  const figures = indicatorIds.flatMap((id) =>
    periods.map((period): DeskFigure => {
      const found = frozen.find((one) => one.indicator === id && one.period === period)
      const { version } = definitionOf(id)
      return {
        id,
        period,
        version,
        frozen: found ? { ...measuredIn(found), version: found.version, frozenOn: found.frozenOn } : null,
        live: measure(id, period, cells, asOf!),
      }
    }),
  )
  return { asOf, periods, figures }
}

function periodsSince(first: Quarter, last: Quarter): Period[] {
  const periods: Period[] = []
  for (let quarter = last; quarter >= first; quarter = quarterBefore(quarter)) {
    const year = quarter.slice(0, 4) as Period
    if (!periods.includes(year)) periods.unshift(year)
    periods.splice(1, 0, quarter)
  }
  return periods.sort()
}

export interface DistrictFigure {
  /** '' is no district. */
  readonly id: string
  readonly nameAr: string | null
  readonly nameFr: string | null
  readonly said: Measured
}

export interface Parts {
  readonly districts: readonly DistrictFigure[]
  /** Of figures that have kinds. */
  readonly cross: Cross | null
}

/** What a period of an indicator is made of: by district, as frozen or as the record stands, and by kind and district. Four statements. */
export async function readParts({ db, actor }: Context, id: IndicatorId, period: Period): Promise<Parts> {
  const { commandId } = actor
  const definition = definitionOf(id)
  const step = await readStep(db, commandId)
  const rows = await listCounts(db, commandId, { byDistrict: true })
  const frozen = await listFrozen(db, commandId, { period, indicator: id })
  const named = await listDistricts(db, commandId)
  const asOf = step?.asOf ?? ''
  const byDistrict = Map.groupBy(rows, ({ districtId }) => districtId ?? '')
  const districts = [...named, { id: '', nameAr: null, nameFr: null }].map(({ id: district, nameAr, nameFr }) => {
    const kept = district && frozen.find(({ districtId }) => districtId === district)
    return {
      id: district,
      nameAr,
      nameFr,
      said: kept ? measuredIn(kept) : measure(id, period, byWhat(byDistrict.get(district) ?? []), asOf),
    }
  })
  const shown = definition.whole ? [] : districts.filter(({ said }) => said.n > 0)
  if (!definition.hasKinds || !hasBegun(period, asOf)) return { districts: shown, cross: null }
  const cells = frozen.find(({ cross }) => cross)?.cross ?? crossOf(definition.counts(countedIn(period, byWhat(rows), asOf)))
  return { districts: shown, cross: cells.length > 0 ? crossTable(cells, shown) : null }
}
