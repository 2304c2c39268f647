import type { Context } from '../platform/context.ts'
import type { Quarter } from '../platform/words/quarters.ts'
import { type Figure, type Span, spans, type Unit, units } from '../public-record/strategy/objective.ts'
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
  if (indicatorId) throw refuse('invalid', 'indicatorUnknown', { indicatorId: 'indicatorUnknown' })
  if (!measureAr || measureAr.length < 5) throw refuse('invalid', 'measureMissing', { measureAr: 'measureMissing' })
  if (!sourceAr || sourceAr.length < 3) throw refuse('invalid', 'sourceMissing', { sourceAr: 'sourceMissing' })
  if (!isOne(units, unit)) throw refuse('invalid', 'unitMissing', { unit: 'unitMissing' })
  if (!isOne(spans, span)) throw refuse('invalid', 'spanMissing', { span: 'spanMissing' })
  return { indicatorId: null, measureAr, measureFr, sourceAr, sourceFr, unit: unit as Unit, span: span as Span }
}

/** The figure of a quarter that is over, as the record gives it. */
export async function readFromRecord(
  _context: Context,
  _indicatorId: string,
  _quarter: Quarter,
): Promise<Figure & { indicatorVersion: number }> {
  throw refuse('invalid', 'indicatorUnknown', { indicatorId: 'indicatorUnknown' })
}

const isOne = (all: readonly string[], value: unknown) => typeof value === 'string' && all.includes(value)
