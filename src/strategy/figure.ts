import type { Context } from '../platform/context.ts'
import { fewestForShare } from '../platform/statistics/fewest.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Quarter } from '../platform/words/quarters.ts'
import type { Figure } from '../public-record/strategy/objective.ts'
import type { IndicatorId } from './indicators/indicator.ts'
import { share } from './indicators/measured.ts'
import { readFromRecord } from './measure.ts'
import type { ObjectiveRow } from './queries/parts.ts'
import { refuse } from './refusal.ts'

interface Said {
  quarter: Quarter
  today: Day
  value: number | null
  /** Of a share: how many cases it is a share of. */
  n: number | null
  statedOn: Day | null
}

type Read = Figure & { indicatorVersion: number | null; statedOn: Day | null }

/** The figure of a quarter: from the record, or as it was stated, with its day and, of a share, between what it may lie. */
export async function figureOf(context: Context, { indicatorId, unit }: ObjectiveRow, said: Said): Promise<Read> {
  const { value, n, statedOn, today, quarter } = said
  if (indicatorId) return { ...(await readFromRecord(context, indicatorId as IndicatorId, quarter)), statedOn: null }
  if (value === null) throw refuse('invalid', 'valueMissing', { value: 'valueMissing' })
  if (!statedOn) throw refuse('invalid', 'statedMissing', { statedOn: 'statedMissing' })
  if (statedOn > today) throw refuse('invalid', 'statedAhead', { statedOn: 'statedAhead' })
  if (unit !== 'percent') return { value, low: null, high: null, n: null, indicatorVersion: null, statedOn }
  if (value > 100) throw refuse('invalid', 'overHundred', { value: 'overHundred' })
  if (n === null || !Number.isInteger(n)) throw refuse('invalid', 'casesWrong', { n: 'casesWrong' })
  if (n < fewestForShare.acts) throw refuse('invalid', 'fewCases', { n: 'fewCases' })
  const { low, high } = share(Math.round((value / 100) * n), n)
  return { value, low, high, n, indicatorVersion: null, statedOn }
}
