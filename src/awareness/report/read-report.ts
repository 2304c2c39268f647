import type { Context } from '../../platform/context.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { nameOfYear } from '../../schools/school-calendar.ts'
import { listYears } from '../queries/years.ts'
import { countNotHeld, listSchoolLines, listTopicLines } from './queries.ts'
import { type Report, type ReportSource, reportOf } from './report.ts'

export interface ReadReport {
  /** Names of the declared school years, the latest first. */
  readonly years: readonly string[]
  /** Null where no school year has begun. */
  readonly report: Report | null
}

export interface DeclaredYear {
  readonly name: string
  readonly firstDay: Day
  readonly lastDay: Day
}

/** The report of a school year: of the one that is named, else of the one that runs or ended last. Five statements, however many sessions. */
export async function readReport(context: Context, name: string | undefined): Promise<ReadReport> {
  const declared = await listDeclared(context)
  const years = declared.map((year) => year.name)
  const source = await readSource(context, declared, Math.max(0, years.indexOf(name ?? '')))
  return { years, report: source && reportOf(source) }
}

/** School years that have begun, the latest first. */
export async function listDeclared({ db, actor, now }: Context): Promise<DeclaredYear[]> {
  const today = dayOf(now())
  const years = await listYears(db, actor.commandId)
  return years.filter(({ firstDay }) => firstDay <= today).map((year) => ({ ...year, name: nameOfYear(year) }))
}

/** What a report is made of; null where the year was not declared. */
export async function readSource({ db, actor, now }: Context, declared: readonly DeclaredYear[], at: number): Promise<ReportSource | null> {
  const { commandId } = actor
  const today = dayOf(now())
  const [year, earlier] = [declared[at], declared[at + 1]]
  if (!year) return null
  // A year that runs is compared with as much of the year before: a whole one would make every autumn a fall.
  const running = today < year.lastDay
  const until = (one: DeclaredYear) => (running ? { ...one, lastDay: [one.lastDay, addDays(today, -365)].sort()[0]! } : one)
  return {
    schoolYear: year.name,
    schools: await listSchoolLines(db, commandId, year),
    topics: await listTopicLines(db, commandId, year),
    notHeld: await countNotHeld(db, commandId, year),
    before: earlier ? { schoolYear: earlier.name, running, schools: await listSchoolLines(db, commandId, until(earlier)) } : null,
  }
}
