import type { Db } from '../../platform/db/connection.ts'

/** Tries from one address are counted one after the other. */
export async function lockTries(db: Db, key: string): Promise<void> {
  await db`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
}

export async function forgetTries(db: Db, commandId: string, before: Date): Promise<void> {
  await db`delete from reception_try where command_id = ${commandId} and at <= ${before}`
}

export async function countTries(db: Db, commandId: string, key: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from reception_try where command_id = ${commandId} and key = ${key}`
  return row!.n
}

export async function insertTry(db: Db, commandId: string, key: string, at: Date): Promise<void> {
  await db`insert into reception_try ${db({ commandId, key, at })}`
}
