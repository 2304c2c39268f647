import type { Actor } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'

export interface SavedFilter {
  id: string
  name: string
  query: string
  shared: boolean
  own: boolean
}

/** One's own, then those that others of the service share. */
export async function listFilters(db: Db, { commandId, accountId }: Actor, withShared: boolean): Promise<SavedFilter[]> {
  return db<SavedFilter[]>`
    select id, name, query, shared, account_id = ${accountId}::uuid as own from saved_filter
    where command_id = ${commandId} and (account_id = ${accountId}::uuid or (shared and ${withShared}::boolean))
    order by own desc, name, id limit 40`
}

/** How many this person has kept, beside the one of that name. */
export async function countFilters(db: Db, { commandId, accountId }: Actor, name: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from saved_filter where command_id = ${commandId} and account_id = ${accountId}::uuid and name <> ${name}`
  return row!.n
}

export async function insertFilter(
  db: Db,
  { commandId, accountId }: Actor,
  { id, name, query, shared }: Omit<SavedFilter, 'own'>,
): Promise<void> {
  await db`
    insert into saved_filter (command_id, id, account_id, name, query, shared)
    values (${commandId}, ${id}, ${accountId}, ${name}, ${query}, ${shared})
    on conflict (command_id, account_id, name) do update set query = excluded.query, shared = excluded.shared`
}

export async function deleteFilter(db: Db, { commandId, accountId }: Actor, id: string): Promise<boolean> {
  const { count } = await db`delete from saved_filter where command_id = ${commandId} and id = ${id} and account_id = ${accountId}::uuid`
  return count > 0
}
