import type { Db } from '../db/connection.ts'
import type { Try } from './try.ts'

/** Holds these until the end of the transaction: several at once are counted one after the other. Always in one order, so that none waits for another for ever. */
export async function holdTries(db: Db, tries: readonly Try[]): Promise<void> {
  for (const key of tries.map(({ key }) => key).sort()) await db`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
}

/** Whether one more would be too much. */
export async function isTooMuch(db: Db, commandId: string, { key, most, within }: Try, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - within)
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from recent_try where command_id = ${commandId} and key = ${key} and at > ${since}`
  return row!.n >= most
}

/** Counts these, and forgets whatever is counted no more. */
export async function noteTries(db: Db, commandId: string, tries: readonly Try[], now: Date): Promise<void> {
  await db`delete from recent_try where command_id = ${commandId} and counts_until <= ${now}`
  if (tries.length === 0) return
  await db`insert into recent_try ${db(
    tries.map(({ key, within }) => ({ commandId, key, at: now, countsUntil: new Date(now.getTime() + within) })),
  )}`
}
