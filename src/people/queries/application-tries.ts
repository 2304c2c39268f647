import type { Db } from '../../platform/db/connection.ts'

export async function countTries(db: Db, commandId: string, key: string, since: Date): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from application_try where command_id = ${commandId} and key = ${key} and at > ${since}`
  return row!.n
}

/** Notes one, and forgets all that are no longer counted. */
export async function insertTry(
  db: Db,
  commandId: string,
  { id, key, at, forgetBefore }: { id: string; key: string; at: Date; forgetBefore: Date },
): Promise<void> {
  await db`delete from application_try where command_id = ${commandId} and at <= ${forgetBefore}`
  await db`insert into application_try ${db({ commandId, id, key, at })}`
}
