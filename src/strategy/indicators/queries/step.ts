import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'

export interface Step {
  /** The last line of the ledger that was counted. */
  ledgerId: string | null
  countedAt: Date
  asOf: Day
  /** The day on which everything was counted. */
  wholeOn: Day
}

/** How far it was counted; two who count do so one after the other, and nobody else waits for them: counting everything may take a minute. */
export async function lockStep(db: Db, commandId: string): Promise<Step | undefined> {
  await db`select pg_advisory_xact_lock(hashtext('indicators'), hashtext(${commandId}))`
  return readStep(db, commandId)
}

export async function readStep(db: Db, commandId: string): Promise<Step | undefined> {
  const [step] = await db<Step[]>`select ledger_id, counted_at, as_of, whole_on from indicator_step where command_id = ${commandId}`
  return step
}

export async function saveStep(db: Db, commandId: string, step: Step): Promise<void> {
  await db`
    insert into indicator_step ${db({ commandId, ...step })}
    on conflict (command_id) do update set ledger_id = excluded.ledger_id, counted_at = excluded.counted_at, as_of = excluded.as_of, whole_on = excluded.whole_on`
}

export async function lastLedgerId(db: Db, commandId: string): Promise<string | null> {
  const [line] = await db<{ id: string }[]>`select id from ledger where command_id = ${commandId} order by id desc limit 1`
  return line?.id ?? null
}

/** What acts named since a line of the ledger, as `kind:id`. */
export async function listNamed(db: Db, commandId: string, since: string): Promise<string[]> {
  const rows = await db<{ subject: string }[]>`select distinct subject from ledger where command_id = ${commandId} and id >= ${since}`
  return rows.map(({ subject }) => subject)
}

/** Demands, meetings and sessions that acts on these associations, schools and series may have changed, as `kind:id`. */
export async function listAffected(
  db: Db,
  commandId: string,
  named: Readonly<Record<'association' | 'school' | 'series', string[]>>,
): Promise<string[]> {
  const rows = await db<{ subject: string }[]>`
    select 'demand:' || id as subject from demand where command_id = ${commandId} and association_id = any(${named.association}::uuid[])
    union all select 'meeting:' || meeting_id from attendance where command_id = ${commandId} and association_id = any(${named.association}::uuid[])
    union all select 'session:' || id from awareness_session where command_id = ${commandId} and school_id = any(${named.school}::uuid[])
    union all select 'meeting:' || id from meeting where command_id = ${commandId} and series_id = any(${named.series}::uuid[])`
  return rows.map(({ subject }) => subject)
}
