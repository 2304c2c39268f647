import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Axis, Objective, Strategy, Written } from '../public-record/strategy/strategy.ts'
import { listHeadings, listObjectives, type ObjectiveLine } from './queries/parts.ts'
import { listReadings, type ReadingRow } from './queries/readings.ts'
import type { StrategyLine } from './queries/strategies.ts'

/** A version with all that belongs to it, in as many statements however much that is. Of one that was replaced, the figures as they stood that day. */
export async function readStrategy(
  db: Db,
  commandId: string,
  line: Omit<StrategyLine, 'approverName' | 'objectives' | 'release'>,
  today: Day,
): Promise<Strategy> {
  const headings = await listHeadings(db, commandId, line.id)
  const objectives = await listObjectives(db, commandId, [line.id], today)
  const threads = objectives.map(({ threadId }) => threadId)
  const readings = await listReadings(db, commandId, threads, line.replacedOn ?? today)
  const axes: Axis[] = headings
    .filter(({ axisId }) => axisId === null)
    .map((axis) => ({
      id: axis.id,
      text: { ar: axis.textAr, fr: axis.textFr },
      aims: headings
        .filter(({ axisId }) => axisId === axis.id)
        .map((aim) => ({
          id: aim.id,
          text: { ar: aim.textAr, fr: aim.textFr },
          objectives: objectives.filter(({ aimId }) => aimId === aim.id).map((one) => objectiveOf(one, readings)),
        })),
    }))
  const { id, year, version, state, approvedOn, officeAr, officeFr, replacedOn, closedOn } = line
  return {
    ...{ id, year, version, state, approvedOn, officeAr, officeFr, replacedOn, closedOn, axes },
    title: { ar: line.titleAr, fr: line.titleFr },
    outline: { ar: line.outlineAr, fr: line.outlineFr },
    change: written(line.changeAr, line.changeFr),
  }
}

export function objectiveOf(line: ObjectiveLine, readings: readonly ReadingRow[]): Objective {
  const { id, unit, span, direction, baseline, target, dueOn, officeAr, officeFr, indicatorId, outcome, assessedOn, vacant } = line
  return {
    ...{ id, unit, span, direction, baseline, target, dueOn, officeAr, officeFr, indicatorId, outcome, assessedOn, vacant },
    text: { ar: line.textAr, fr: line.textFr },
    measure: { ar: line.measureAr, fr: line.measureFr },
    source: written(line.sourceAr, line.sourceFr),
    assessment: written(line.assessmentAr, line.assessmentFr),
    readings: readings
      .filter(({ threadId }) => threadId === line.threadId)
      .map(({ threadId: _, noteAr, noteFr, ...reading }) => ({ ...reading, note: { ar: noteAr, fr: noteFr } })),
  }
}

const written = (ar: string | null, fr: string | null): Written | null => (ar === null ? null : { ar, fr })
