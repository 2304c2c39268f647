import { leastCounted, leastPupils } from '../../../public-record/awareness.ts'
import type { Compared, ShownReport } from '../../../public-record/awareness-reports.ts'
import { type Report, type ReportSource, reportOf } from '../report.ts'
import { isSmallReach } from './small.ts'
import { type StageCounts, toldByStages } from './stages.ts'

interface Before {
  year: ReportSource
  stagesBefore: readonly StageCounts[]
  leftOut: ShownReport['leftOut']
}

const compared: readonly Compared[] = ['sessions', 'schools', 'classes', 'pupils']

/** The year before is held to the same rule: what could be worked out of its stages is not compared. */
export function shownGrowth({ growth }: Report, { year, stagesBefore, leftOut }: Before): ShownReport['growth'] {
  if (!growth || !year.before || isSmallReach(year.before.schools)) return null
  const { totals } = reportOf({ ...year, schools: year.before.schools, topics: [], before: null })
  const told: readonly string[] = [...leftOut, ...toldByStages(totals, stagesBefore)]
  const of = compared
    .filter((name) => !told.includes(name) && growth.of[name].from >= (name === 'pupils' ? leastPupils : leastCounted))
    .map((name) => ({ of: name, ...growth.of[name] }))
  return of.length > 0 ? { year: growth.year, of } : null
}
