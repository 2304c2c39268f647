import type { Context } from '../../platform/context.ts'
import { addDays, dayOf } from '../../platform/words/dates.ts'
import { nameOfYear } from '../../schools/school-calendar.ts'
import { listYears } from '../queries/years.ts'
import { countNotHeld, listSchoolLines, listTopicLines } from './queries.ts'
import { type Report, reportOf } from './report.ts'

export interface ReadReport {
  /** Names of the declared school years, the latest first. */
  readonly years: readonly string[]
  /** Null where no school year has begun. */
  readonly report: Report | null
}

/** The report of a school year: of the one that is named, else of the one that runs or ended last. Five statements, however many sessions. */
export async function readReport({ db, actor, now }: Context, name: string | undefined): Promise<ReadReport> {
  const { commandId } = actor
  const today = dayOf(now())
  const declared = (await listYears(db, commandId))
    .filter(({ firstDay }) => firstDay <= today)
    .map((year) => ({ ...year, name: nameOfYear(year) }))
  const years = declared.map((year) => year.name)
  const at = Math.max(0, years.indexOf(name ?? ''))
  const year = declared[at]
  if (!year) return { years, report: null }
  const earlier = declared[at + 1]
  // A year that runs is compared with as much of the year before: a whole one would make every autumn a fall.
  const running = today < year.lastDay
  const until = (one: typeof year) => (running ? { ...one, lastDay: [one.lastDay, addDays(today, -365)].sort()[0]! } : one)
  const report = reportOf({
    schoolYear: year.name,
    schools: await listSchoolLines(db, commandId, year),
    topics: await listTopicLines(db, commandId, year),
    notHeld: await countNotHeld(db, commandId, year),
    before: earlier ? { schoolYear: earlier.name, running, schools: await listSchoolLines(db, commandId, until(earlier)) } : null,
  })
  return { years, report }
}
