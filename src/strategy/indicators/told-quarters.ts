import type { Db } from '../../platform/db/connection.ts'
import { basisOf, follows } from '../../platform/statistics/linear.ts'
import { firstDayOf, isQuarter, lastDayOf, type Quarter, quarterOf } from '../../platform/words/quarters.ts'
import { isSmall } from './disclose.ts'
import { listFrozenPeriods } from './queries/frozen.ts'
import { type HeldDay, listHeldDays, listStages, type Stage } from './queries/held.ts'

/** Sessions of one stage, or of none, in one quarter of a school year. */
interface Cell {
  readonly stageId: string | null
  readonly schoolYear: string
  readonly quarter: Quarter
  readonly sessions: number
  readonly classes: number
}

type Part = (cell: Cell) => boolean

/** Of the quarters that are frozen, and of others. */
export async function readTold(db: Db, commandId: string, others: readonly Quarter[]): Promise<ReadonlySet<Quarter>> {
  const frozen = [...(await listFrozenPeriods(db, commandId))].filter(isQuarter)
  return toldQuarters(await listHeldDays(db, commandId), await listStages(db, commandId), [...new Set([...frozen, ...others])])
}

/**
 * The quarters of which everyone may read how much awareness was held. Everyone reads the counts of the stages, too, and the sum of a school year: a quarter
 * is told only when no small count follows from all that is, be it of a stage, of another quarter or of what both have in common (decision 0046). Before a
 * stage is closed nobody knows whether its count will be hidden: its quarters wait. The earlier come first, so that what was told stays told.
 */
export function toldQuarters(held: readonly HeldDay[], stages: readonly Stage[], quarters: readonly Quarter[]): ReadonlySet<Quarter> {
  const cells = cellsOf(held, stages)
  const vectorOf = (part: Part) => cells.map((cell) => (part(cell) ? 1 : 0))
  const isSmallPart = (part: Part) => {
    const sum = (of: 'sessions' | 'classes') => cells.filter(part).reduce((all, cell) => all + cell[of], 0)
    return isSmall(sum('sessions')) || isSmall(sum('classes'))
  }
  const stage =
    ({ id }: Stage): Part =>
    ({ stageId }) =>
      stageId === id
  const inQuarter =
    (quarter: Quarter): Part =>
    (cell) =>
      cell.quarter === quarter
  const each = cells.map(
    (one): Part =>
      (cell) =>
        cell === one,
  )
  const secrets = [...stages.map(stage), ...[...new Set(cells.map(({ quarter }) => quarter))].map(inQuarter), ...each]
    .filter(isSmallPart)
    .map(vectorOf)
  const known = stages.filter(({ shown }) => shown).map((one) => vectorOf(stage(one)))
  const before = basisOf(known)
  const kept = secrets.filter((secret) => !follows(before, secret))
  const tells = (more: readonly number[]) => {
    const basis = basisOf([...known, more])
    return kept.some((secret) => follows(basis, secret))
  }
  // Where a report would tell a stage, it leaves the sum of its year out.
  for (const year of new Set(cells.map(({ schoolYear }) => schoolYear))) {
    const sum = vectorOf(({ schoolYear }) => schoolYear === year)
    if (!tells(sum)) known.push(sum)
  }
  const told = new Set<Quarter>()
  for (const quarter of quarters.toSorted()) {
    const sum = vectorOf(inQuarter(quarter))
    if (waits(quarter, stages) || isSmallPart(inQuarter(quarter)) || tells(sum)) continue
    known.push(sum)
    told.add(quarter)
  }
  return told
}

const waits = (quarter: Quarter, stages: readonly Stage[]) =>
  stages.some(({ closed, firstDay, lastDay }) => !closed && firstDay <= lastDayOf(quarter) && lastDay >= firstDayOf(quarter))

function cellsOf(held: readonly HeldDay[], stages: readonly Stage[]): Cell[] {
  const yearOf = new Map(stages.map(({ id, schoolYear }) => [id, schoolYear]))
  const placed = held.map(({ stageId, day, ...counts }) => {
    const begins = Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0)
    const schoolYear = (stageId && yearOf.get(stageId)) ?? `${begins}-${begins + 1}`
    return { stageId, schoolYear, quarter: quarterOf(day), ...counts }
  })
  const same = ({ stageId, schoolYear, quarter }: Cell) => [stageId, schoolYear, quarter].join()
  return [...Map.groupBy(placed, same).values()].map((all) => ({
    ...all[0]!,
    sessions: all.reduce((sum, { sessions }) => sum + sessions, 0),
    classes: all.reduce((sum, { classes }) => sum + classes, 0),
  }))
}
