import { type Actor, isOfService } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'

/** A demand with all that goes on in it: merged into it, or the one of which it was split off. */
export function family(db: Db, commandId: string, demandId: string) {
  return db`
    with recursive family as (
      select ${demandId}::uuid as id
      union select l.demand_id from demand_lineage l join family f on l.into_id = f.id where l.command_id = ${commandId})`
}

/** All that an association asks: its own, what it joined, and in what either goes on. */
export function askedBy(db: Db, commandId: string, associationId: string | null) {
  return db`(
    with recursive asked as (
      select id from demand where command_id = ${commandId} and association_id = ${associationId}::uuid
      union select demand_id from demand_co_author where command_id = ${commandId} and association_id = ${associationId}::uuid
      union select l.into_id from demand_lineage l join asked a on l.demand_id = a.id where l.command_id = ${commandId})
    select id from asked)`
}

/** The same with every association that asks: those of what was merged into it, or of which it was split off, too. */
export function authors(db: Db, commandId: string, demandId: string) {
  return db`
    ${family(db, commandId, demandId)},
    author as (
      select d.association_id as id from demand d join family f on f.id = d.id
      where d.command_id = ${commandId} and d.association_id is not null
      union select c.association_id from demand_co_author c join family f on f.id = c.demand_id where c.command_id = ${commandId})`
}

/** The school in whose name `d` was asked, for those who serve in the command: its name is for nobody else. */
export function askingSchool(db: Db, actor: Actor) {
  if (!isOfService(actor)) return db`null`
  return db`(select s.name_ar from demand_school s where s.command_id = d.command_id and s.demand_id = d.id order by s.joined_on limit 1)`
}

export async function listAuthors(db: Db, commandId: string, demandId: string): Promise<string[]> {
  const rows = await db<{ id: string }[]>`${authors(db, commandId, demandId)} select id from author`
  return rows.map(({ id }) => id)
}

/** Whether anybody still asks, an association or a person. */
export async function hasAuthors(db: Db, commandId: string, demandId: string): Promise<boolean> {
  const [person] = await db`
    ${family(db, commandId, demandId)}
    select 1 from demand_asker j join family f on f.id = j.demand_id where j.command_id = ${commandId} and j.left_on is null limit 1`
  return person !== undefined || (await listAuthors(db, commandId, demandId)).length > 0
}
