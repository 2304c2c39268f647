import type { Db } from '../../platform/db/connection.ts'

/** Tries with one of these keys are counted one after the other, always in the same order. */
export async function lockAttempts(db: Db, keys: readonly string[]): Promise<void> {
  for (const key of [...keys].sort()) await db`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
}

/** The instants of the tries since `since`, oldest first. */
export async function listAttempts(db: Db, key: string, since: Date): Promise<Date[]> {
  const rows = await db<{ at: Date }[]>`select at from sign_in_attempt where key = ${key} and at > ${since} order by at`
  return rows.map(({ at }) => at)
}

export async function insertAttempts(
  db: Db,
  keys: readonly string[],
  { at, forgetBefore }: { at: Date; forgetBefore: Date },
): Promise<void> {
  await db`delete from sign_in_attempt where at <= ${forgetBefore}`
  await db`insert into sign_in_attempt ${db(keys.map((key) => ({ key, at })))}`
}

/** Forgets every try at the name, and one of the address: one of them turned out right. */
export async function clearAttempts(db: Db, { ofName, ofAddress }: { ofName: string; ofAddress: string }): Promise<void> {
  await db`delete from sign_in_attempt where key = ${ofName}`
  await db`
    delete from sign_in_attempt where ctid in (
      select ctid from sign_in_attempt where key = ${ofAddress} order by at desc limit 1 for update skip locked)`
}
