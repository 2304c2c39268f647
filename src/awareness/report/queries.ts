import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { ShownReport } from '../../public-record/awareness-reports.ts'
import { topicsCounted } from '../topics/queries.ts'
import type { SchoolLine, TopicLine } from './report.ts'

interface Year {
  firstDay: Day
  lastDay: Day
  name: string
}

/** Every school that is open or was reached in a school year, in one statement. */
export async function listSchoolLines(db: Db, commandId: string, { firstDay, lastDay, name }: Year): Promise<SchoolLine[]> {
  return db<SchoolLine[]>`
    with held as (
      select school_id, count(*) as sessions, sum(classes) as classes, sum(girls) as girls, sum(boys) as boys from awareness_session
      where command_id = ${commandId} and state = 'held' and day between ${firstDay} and ${lastDay} group by school_id)
    select s.level, s.sector, d.name_ar as district_ar, d.name_fr as district_fr, coalesce(h.sessions, 0) as sessions,
      coalesce(h.classes, 0) as classes, coalesce(h.girls, 0) as girls, coalesce(h.boys, 0) as boys, n.classes as enrolled
    from school s
    left join held h on h.school_id = s.id
    left join district d on d.command_id = ${commandId} and d.id = s.district_id
    left join awareness_enrolment n on n.command_id = ${commandId} and n.school_id = s.id and n.school_year = ${name}
    where s.command_id = ${commandId} and (h.sessions is not null or s.closed_on is null or s.closed_on > ${lastDay})
    order by d.name_ar, s.id`
}

export async function listTopicLines(db: Db, commandId: string, year: Year): Promise<TopicLine[]> {
  return db<TopicLine[]>`${topicsCounted(db, commandId, year)}`
}

/** Asked for in the school year and not held in the end. */
export async function countNotHeld(
  db: Db,
  commandId: string,
  { firstDay, lastDay }: Year,
): Promise<{ postponed: number; cancelled: number }> {
  const [row] = await db<{ postponed: number; cancelled: number }[]>`
    select count(*) filter (where state = 'postponed') as postponed, count(*) filter (where state = 'cancelled') as cancelled
    from awareness_session where command_id = ${commandId} and state in ('postponed', 'cancelled') and first_day between ${firstDay} and ${lastDay}`
  return row!
}

/** A version of the report of a school year on its way to everyone. */
export interface ReportVersion {
  readonly id: string
  readonly schoolYear: string
  readonly version: number
  readonly report: ShownReport
  readonly changeAr: string | null
  readonly changeFr: string | null
  readonly proposedOn: Day
  readonly withdrawnOn: Day | null
  readonly withdrawnReason: string | null
  readonly release: 'waiting' | 'released' | 'withheld'
  readonly refusal: string | null
}

/** The latest first; a withheld one waits for nothing and may be proposed again. */
export async function listVersions(db: Db, commandId: string, schoolYear: string | null = null): Promise<ReportVersion[]> {
  return db<ReportVersion[]>`
    select v.id, v.school_year, v.version, v.report, v.change_ar, v.change_fr, v.proposed_on, v.withdrawn_on, v.withdrawn_reason,
      r.state as release, r.refusal
    from awareness_report v
    join lateral (select r.state, r.refusal from release r
      where r.command_id = ${commandId} and r.subject_id = v.id and r.subject_kind = 'awareness_report' and r.state <> 'replaced'
      order by r.id desc limit 1) r on true
    where v.command_id = ${commandId} ${schoolYear === null ? db`` : db`and v.school_year = ${schoolYear}`}
    order by v.school_year desc, v.version desc limit 100`
}

/** Whoever proposes a year, or withdraws a version of it, waits for whoever does so already. */
export async function lockVersions(db: Db, commandId: string, schoolYear: string): Promise<ReportVersion[]> {
  await db`select 1 from awareness_report where command_id = ${commandId} and school_year = ${schoolYear} for update`
  return listVersions(db, commandId, schoolYear)
}

export async function findVersion(db: Db, commandId: string, id: string): Promise<ReportVersion | undefined> {
  const [one] = await db<{ schoolYear: string }[]>`
    select school_year from awareness_report where command_id = ${commandId} and id = ${id}`
  return one && (await lockVersions(db, commandId, one.schoolYear)).find((version) => version.id === id)
}

export interface NewVersion
  extends Pick<ReportVersion, 'id' | 'schoolYear' | 'version' | 'report' | 'changeAr' | 'changeFr' | 'proposedOn'> {
  readonly proposedBy: string
}

/** @returns false when somebody else has proposed the same version */
export async function insertVersion(db: Db, commandId: string, { report, ...version }: NewVersion): Promise<boolean> {
  const { count } = await db`
    insert into awareness_report ${db({ commandId, ...version, report: db.json(report as unknown as string[]) })}
    on conflict (command_id, school_year, version) do nothing`
  return count > 0
}

export async function saveVersion(
  db: Db,
  commandId: string,
  { id, report, changeAr, changeFr, proposedBy, proposedOn }: NewVersion,
): Promise<void> {
  await db`
    update awareness_report set report = ${db.json(report as unknown as string[])}, change_ar = ${changeAr}, change_fr = ${changeFr},
      proposed_by = ${proposedBy}, proposed_on = ${proposedOn}
    where command_id = ${commandId} and id = ${id}`
}

export async function saveWithdrawal(db: Db, commandId: string, id: string, { day, reason }: { day: Day; reason: string }): Promise<void> {
  await db`
    update awareness_report set withdrawn_on = ${day}, withdrawn_reason = ${reason} where command_id = ${commandId} and id = ${id}`
}
