import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { type Report, type ReportInReview, refuse } from './report.ts'
import type { Register, Registered } from './suggestions.ts'

interface ReportRow {
  id: string
  text: string
  source: string | null
  publishedOn: Day | null
  reading: string
  decisions: string
  state: Report['state']
  meetingId: string | null
  importedAt: Date
}

export async function insertReport({ db, actor }: Context, report: ReportInReview): Promise<void> {
  await db`
    insert into report (command_id, id, text, source, published_on, reading, state, imported_by, imported_at)
    values (${actor.commandId}, ${report.id}, ${report.text}, ${report.source}, ${report.publishedOn}, ${db.json(report.reading)},
      ${report.state}, ${actor.accountId}, ${report.importedAt})`
}

export async function saveReport(db: Db, commandId: string, report: Report): Promise<void> {
  const meetingId = report.state === 'confirmed' ? report.meetingId : null
  await db`
    update report set decisions = ${db.json(report.decisions)}, state = ${report.state}, meeting_id = ${meetingId}
    where command_id = ${commandId} and id = ${report.id}`
}

export async function findReport(db: Db, commandId: string, id: string): Promise<Report> {
  return reportOf(await rowsOf(db, commandId, id))
}

export async function lockReport(db: Db, commandId: string, id: string): Promise<Report> {
  return reportOf(await rowsOf(db, commandId, id, db`for update`))
}

/** The reading comes as text: its keys are those of the annotation format, which the connection would rename. */
function rowsOf(db: Db, commandId: string, id: string, lock = db``): Promise<ReportRow[]> {
  return db<ReportRow[]>`
    select id, text, source, published_on, reading::text as reading, decisions::text as decisions, state, meeting_id, imported_at
    from report where command_id = ${commandId} and id = ${id} ${lock}`
}

function reportOf([row]: ReportRow[]): Report {
  if (!row) throw refuse('missing', 'reportUnknown')
  const { state, meetingId, reading, decisions, ...facts } = row
  const parsed = { ...facts, reading: JSON.parse(reading), decisions: JSON.parse(decisions) }
  return state === 'confirmed' ? { ...parsed, state, meetingId: meetingId! } : { ...parsed, state }
}

export interface ReportSummary {
  id: string
  /** Its first words. */
  beginning: string
  source: string | null
  state: Report['state']
  importedAt: Date
  meetingRef: string | null
}

export async function listReports(db: Db, commandId: string, before: string | null, limit: number): Promise<ReportSummary[]> {
  return db<ReportSummary[]>`
    select r.id, left(r.text, 200) as beginning, r.source, r.state, r.imported_at, m.ref as meeting_ref
    from report r left join meeting m on m.command_id = r.command_id and m.id = r.meeting_id
    where r.command_id = ${commandId} ${before ? db`and r.id < ${before}` : db``}
    order by r.id desc limit ${limit}`
}

export async function countInReview(db: Db, commandId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from report where command_id = ${commandId} and state = 'in_review'`
  return row!.n
}

export async function meetingRef(db: Db, commandId: string, id: string): Promise<string> {
  const [row] = await db<{ ref: string }[]>`select ref from meeting where command_id = ${commandId} and id = ${id}`
  return row!.ref
}

/** The names under which reports may mention whom the register knows. */
export async function readRegister(db: Db, commandId: string): Promise<Register> {
  const associations = await db<Registered[]>`
    select id, name_ar, name_fr, aliases from association where command_id = ${commandId} order by name_ar, id`
  const offices = await db<Registered[]>`
    select id, name_ar, name_fr, '{}'::text[] as aliases from office where command_id = ${commandId} order by name_ar, id`
  return { associations, offices }
}
