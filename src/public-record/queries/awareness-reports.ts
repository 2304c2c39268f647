import type { Db } from '../../platform/db/connection.ts'
import { type Day, dayOf } from '../../platform/words/dates.ts'
import type { AwarenessReportFacts, PublicReport } from '../awareness-reports.ts'
import type { Release } from '../release.ts'

/** Proposed again, it stands as it was proposed last; what was released changes no more. */
export async function upsertReport(db: Db, commandId: string, { report, ...facts }: AwarenessReportFacts): Promise<void> {
  await db`
    insert into public_record.awareness_report ${db({ commandId, ...facts, report: db.json(report as unknown as string[]) })}
    on conflict (command_id, id) do update set report = excluded.report where awareness_report.released_at is null`
}

/** The version before it is told as replaced. */
export async function releaseReport(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  const day = dayOf(at)
  await db`
    update public_record.awareness_report set change = ${texts.reportChange ?? null}, change_fr = ${texts.reportChangeFr ?? null},
      released_at = ${at}, released_on = ${day}
    where command_id = ${commandId} and id = ${id}`
  await db`
    update public_record.awareness_report set replaced_on = ${day}
    where command_id = ${commandId} and id <> ${id} and released_at is not null and replaced_on is null
      and school_year = (select school_year from public_record.awareness_report where command_id = ${commandId} and id = ${id})`
}

export async function eraseReport(db: Db, commandId: string, id: string, day: Day): Promise<void> {
  await db`
    update public_record.awareness_report set report = null, change = null, change_fr = null, withdrawn_on = ${day}
    where command_id = ${commandId} and id = ${id}`
}

/** Every released version, the latest first. */
export async function listReports(db: Db, commandId: string): Promise<PublicReport[]> {
  return db<PublicReport[]>`
    select school_year, version, report, change, change_fr, released_on, replaced_on, withdrawn_on from public_record.awareness_report
    where command_id = ${commandId} and released_at is not null order by school_year desc, version desc limit 100`
}

export async function findReport(
  db: Db,
  commandId: string,
  { schoolYear, version }: { schoolYear: string; version: number | null },
): Promise<PublicReport | undefined> {
  const [report] = await db<PublicReport[]>`
    select school_year, version, report, change, change_fr, released_on, replaced_on, withdrawn_on from public_record.awareness_report
    where command_id = ${commandId} and school_year = ${schoolYear} and released_at is not null
      and (${version}::int is null or version = ${version}) order by version desc limit 1`
  return report
}
