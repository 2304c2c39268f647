import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'
import { askRelease } from './copies.ts'
import { eraseReport, findReport, listReports, upsertReport } from './queries/awareness-reports.ts'

/** Null is not shown: small, or it would give away what is. */
export interface ReportFigures {
  readonly sessions: number | null
  readonly schools: number | null
  readonly schoolsInAll: number | null
  readonly classes: number | null
  /** Of the classes of all, in percent. */
  readonly share: number | null
  readonly pupils: number | null
  /** Classes reached, of those enrolled, where schools said how many they have. */
  readonly covered: number | null
  readonly enrolled: number | null
}

export interface ReportRow extends ReportFigures {
  readonly key: string
  /** As it was called when the report was frozen. */
  readonly name: Readonly<Record<Language, string>>
}

export type Compared = 'sessions' | 'schools' | 'classes' | 'pupils'

export interface Change {
  readonly of: Compared
  readonly from: number
  readonly to: number
  readonly direction: 'rise' | 'fall' | 'same'
  readonly percent: number | null
}

/** The report of a school year as everyone may read it, by itself: names stand in it. */
export interface ShownReport {
  readonly totals: ReportFigures & { readonly girls: number | null; readonly boys: number | null }
  readonly byLevel: readonly ReportRow[]
  readonly bySector: readonly ReportRow[]
  readonly byDistrict: readonly ReportRow[]
  /** A session with two topics stands in both. */
  readonly byTopic: readonly Pick<ReportRow, 'key' | 'name' | 'sessions' | 'share'>[]
  readonly growth: { readonly year: string; readonly of: readonly Change[] } | null
  readonly notHeld: { readonly postponed: number | null; readonly cancelled: number | null }
  readonly checks: readonly {
    readonly what: 'sums' | 'shares' | 'pupils' | 'beyond'
    readonly part: 'level' | 'sector' | 'district' | 'topic' | 'all'
    readonly right: boolean
    readonly n: number | null
  }[]
  /** Left out everywhere: with the counts of the stages, a small one could be worked out. */
  readonly leftOut: readonly ('sessions' | 'classes' | 'pupils')[]
}

export interface AwarenessReportFacts {
  readonly id: string
  readonly schoolYear: string
  readonly version: number
  readonly report: ShownReport
}

/** A released version, or the trace of one that was withdrawn. */
export interface PublicReport {
  readonly schoolYear: string
  readonly version: number
  readonly report: ShownReport | null
  readonly change: string | null
  readonly changeFr: string | null
  readonly releasedOn: Day
  readonly replacedOn: Day | null
  readonly withdrawnOn: Day | null
}

interface Asked {
  /** The figures as signers read them. */
  lines: readonly string[]
  change: string | null
  changeFr: string | null
}

/** Hands over a report and lays it before the publishers: nothing of it is seen before two persons have signed. */
export async function copyAwarenessReport(
  context: Context,
  facts: AwarenessReportFacts,
  { lines, change, changeFr }: Asked,
): Promise<void> {
  await upsertReport(context.db, context.actor.commandId, facts)
  const texts = {
    awarenessReport: lines.join('\n'),
    ...(change && { reportChange: change }),
    ...(changeFr && { reportChangeFr: changeFr }),
  }
  await askRelease(context, { kind: 'awareness_report', subjectId: facts.id, title: facts.schoolYear, texts })
}

/** The figures go; that they were there, and since when they are not, stays. */
export async function withdrawAwarenessReport({ db, actor, now }: Context, id: string): Promise<void> {
  await eraseReport(db, actor.commandId, id, dayOf(now()))
}

/** Every released version, the latest first. */
export async function listAwarenessReports(publicDb: Db, commandId: string): Promise<PublicReport[]> {
  return listReports(publicDb, commandId)
}

/** The last version of a school year where none is named. */
export async function readAwarenessReport(
  publicDb: Db,
  commandId: string,
  wanted: { schoolYear: string; version: number | null },
): Promise<PublicReport | undefined> {
  return findReport(publicDb, commandId, wanted)
}
