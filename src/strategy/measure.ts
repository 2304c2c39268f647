import type { Context } from '../platform/context.ts'
import type { Quarter } from '../platform/words/quarters.ts'
import { type Figure, type Span, spans, type Unit, units } from '../public-record/strategy/objective.ts'
import { disclose } from './indicators/disclose.ts'
import { definitionOf, type IndicatorId, isIndicatorId, readIndicator } from './indicators/indicator.ts'
import { readTold } from './indicators/told-quarters.ts'
import { indicatorWords } from './indicators/words.ts'
import { refuse } from './refusal.ts'

interface Asked {
  indicatorId: string
  measureAr: string | null
  measureFr: string | null
  sourceAr: string | null
  sourceFr: string | null
  unit?: unknown
  span?: unknown
}

/** How an objective is measured: by an indicator of the record, with its own name and unit, or by what is stated by hand, with its source. */
export function measureOf({ indicatorId, measureAr, measureFr, sourceAr, sourceFr, unit, span }: Asked) {
  if (indicatorId) return measureOfIndicator(indicatorId)
  if (!measureAr || measureAr.length < 5) throw refuse('invalid', 'measureMissing', { measureAr: 'measureMissing' })
  if (!sourceAr || sourceAr.length < 3) throw refuse('invalid', 'sourceMissing', { sourceAr: 'sourceMissing' })
  if (!isOne(units, unit)) throw refuse('invalid', 'unitMissing', { unit: 'unitMissing' })
  if (!isOne(spans, span)) throw refuse('invalid', 'spanMissing', { span: 'spanMissing' })
  return { indicatorId: null, measureAr, measureFr, sourceAr, sourceFr, unit: unit as Unit, span: span as Span }
}

/** An indicator measures each quarter alone. */
function measureOfIndicator(id: string) {
  if (!isIndicatorId(id)) throw refuse('invalid', 'indicatorUnknown', { indicatorId: 'indicatorUnknown' })
  const [measureAr, measureFr] = [indicatorWords.ar.explained[id].name, indicatorWords.fr.explained[id].name]
  const { unit: measured } = definitionOf(id)
  const unit: Unit = measured === 'percent' || measured === 'days' ? measured : 'count'
  return { indicatorId: id, measureAr, measureFr, sourceAr: null, sourceFr: null, unit, span: 'quarter' as Span }
}

/** The figure of a quarter that is over, as the record gives it and everyone may know it. */
export async function readFromRecord(
  { db, actor }: Context,
  id: IndicatorId,
  quarter: Quarter,
): Promise<Figure & { indicatorVersion: number }> {
  const read = await readIndicator(db, actor.commandId, id, quarter)
  if (definitionOf(id).besideStages && !(await readTold(db, actor.commandId, [quarter])).has(quarter))
    return { value: null, low: null, high: null, n: null, indicatorVersion: read.version }
  const { value, low, high, n } = disclose(definitionOf(id), read)
  return { value, low, high, n, indicatorVersion: read.version }
}

const isOne = (all: readonly string[], value: unknown) => typeof value === 'string' && all.includes(value)
