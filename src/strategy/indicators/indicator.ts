import type { Db } from '../../platform/db/connection.ts'
import { type Cell, countedIn, hasBegun, type What } from './counted.ts'
import type { Definition, Unit } from './definition.ts'
import { answeredInTime } from './definitions/answered-in-time.ts'
import { carryOverAge } from './definitions/carry-over-age.ts'
import { classesReached } from './definitions/classes-reached.ts'
import { commitmentsKept } from './definitions/commitments-kept.ts'
import { daysToAnswer } from './definitions/days-to-answer.ts'
import { meetingsHeld } from './definitions/meetings-held.ts'
import { minutesInTime } from './definitions/minutes-in-time.ts'
import { organisationsHeard } from './definitions/organisations-heard.ts'
import { presenceKept } from './definitions/presence-kept.ts'
import { reopened } from './definitions/reopened.ts'
import { schoolsReached } from './definitions/schools-reached.ts'
import { sessionsHeld } from './definitions/sessions-held.ts'
import { surveyAnswered, surveyHeard, surveyWorth } from './definitions/survey-item.ts'
import { type Measured, measuredIn } from './measured.ts'
import { type Period, quartersIn } from './period.ts'
import { listCounts } from './queries/count.ts'
import { listFrozen } from './queries/frozen.ts'
import { readStep } from './queries/step.ts'

/** THE list of what is measured, in the order in which it is read. */
export const indicators = [
  answeredInTime,
  daysToAnswer,
  commitmentsKept,
  carryOverAge,
  reopened,
  meetingsHeld,
  minutesInTime,
  organisationsHeard,
  sessionsHeld,
  schoolsReached,
  classesReached,
  presenceKept,
  surveyHeard,
  surveyAnswered,
  surveyWorth,
] as const satisfies readonly Definition[]

export type IndicatorId = (typeof indicators)[number]['id']

export const indicatorIds: readonly IndicatorId[] = indicators.map(({ id }) => id)

export function isIndicatorId(typed: string): typed is IndicatorId {
  return (indicatorIds as readonly string[]).includes(typed)
}

export function definitionOf(id: IndicatorId): Definition<IndicatorId> {
  return indicators.find((one) => one.id === id)!
}

export interface Reading extends Measured {
  readonly unit: Unit
  readonly version: number
  /** What was said when the period was over stays, whatever the record says today. */
  readonly frozen: boolean
}

/** Nothing can be said of what has not begun, and of nothing that was counted. */
const nothing: Measured = { value: null, low: null, high: null, k: null, n: 0 }

/**
 * What an indicator says of a quarter or a year, of the whole command: as it was frozen, or as the record stands. Two or three statements.
 * Where a share is of fewer than ten, `value` is null and `k` of `n` can be said.
 */
export async function readIndicator(db: Db, commandId: string, id: IndicatorId, period: Period): Promise<Reading> {
  const { unit, version } = definitionOf(id)
  const [frozen] = await listFrozen(db, commandId, { period, indicator: id, districtId: '' })
  if (frozen) return { ...measuredIn(frozen), unit, version: frozen.version, frozen: true }
  const step = await readStep(db, commandId)
  const cells = step ? await listCounts(db, commandId, { quarters: quartersIn(period) }) : []
  return { ...measure(id, period, byWhat(cells), step?.asOf ?? ''), unit, version, frozen: false }
}

export const byWhat = <C extends Cell>(cells: readonly C[]): ReadonlyMap<What, readonly C[]> => Map.groupBy(cells, ({ what }) => what)

/** What the record says as it stands, by the definition of today. */
export function measure(id: IndicatorId, period: Period, cells: ReadonlyMap<What, readonly Cell[]>, asOf: string): Measured {
  return hasBegun(period, asOf) ? definitionOf(id).measure(countedIn(period, cells, asOf)) : nothing
}
