import type { Db } from '../../platform/db/connection.ts'

/** Wishes with one of these keys are counted one after the other, always in the same order. */
export async function lockTries(db: Db, keys: readonly string[]): Promise<void> {
  for (const key of keys) await db`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
}

export async function countSince(db: Db, commandId: string, key: string, since: Date): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from follow_try where command_id = ${commandId} and key = ${key} and at > ${since}`
  return row!.n
}

export async function addTries(
  db: Db,
  commandId: string,
  keys: readonly string[],
  { at, forgetBefore }: { at: Date; forgetBefore: Date },
): Promise<void> {
  await db`delete from follow_try where command_id = ${commandId} and at <= ${forgetBefore}`
  await db`insert into follow_try ${db(keys.map((key) => ({ commandId, key, at })))}`
}
