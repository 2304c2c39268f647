import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { DemandState } from '../demand.ts'

export type LineageKind = 'merged' | 'split'

interface Step {
  demandId: string
  intoId: string
  kind: LineageKind
  day: Day
  stateBefore: DemandState
}

export async function insertLineage(db: Db, commandId: string, step: Step): Promise<void> {
  await db`insert into demand_lineage ${db({ commandId, ...step })}`
}

/** @returns where it went on, and what it was before; nothing when it was not merged */
export async function takeMerging(
  db: Db,
  commandId: string,
  demandId: string,
): Promise<{ intoId: string; stateBefore: DemandState } | undefined> {
  const [merging] = await db<{ intoId: string; stateBefore: DemandState }[]>`
    delete from demand_lineage where command_id = ${commandId} and demand_id = ${demandId} and kind = 'merged'
    returning into_id, state_before`
  return merging
}

export async function listParts(db: Db, commandId: string, demandId: string): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select into_id as id from demand_lineage where command_id = ${commandId} and demand_id = ${demandId} and kind = 'split' order by into_id`
  return rows.map(({ id }) => id)
}

export async function takeSplitting(db: Db, commandId: string, demandId: string): Promise<void> {
  await db`delete from demand_lineage where command_id = ${commandId} and demand_id = ${demandId} and kind = 'split'`
}

/** The state alone: everything else stays as it was, for the day on which it goes on by itself again. */
export async function saveState(db: Db, commandId: string, id: string, state: DemandState): Promise<void> {
  await db`update demand set state = ${state} where command_id = ${commandId} and id = ${id}`
}

/** Whether others go on in this one. */
export async function holdsOthers(db: Db, commandId: string, id: string): Promise<boolean> {
  const [row] = await db`select 1 from demand_lineage where command_id = ${commandId} and into_id = ${id} and kind = 'merged' limit 1`
  return row !== undefined
}

export async function findId(db: Db, commandId: string, ref: string): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`select id from demand where command_id = ${commandId} and ref = ${ref}`
  return row?.id
}

/** @returns false when the association asks for it already */
export async function insertCoAuthor(
  db: Db,
  commandId: string,
  { demandId, associationId, joinedOn }: { demandId: string; associationId: string; joinedOn: Day },
): Promise<boolean> {
  const { count } = await db`
    insert into demand_co_author ${db({ commandId, demandId, associationId, joinedOn })}
    on conflict (command_id, demand_id, association_id) do nothing`
  return count > 0
}

/** One step of the lineage of a demand, as it is shown. */
export interface Kin {
  kind: LineageKind
  /** `into`: this demand goes on there; `from`: that one goes on here. */
  direction: 'into' | 'from'
  ref: string
  text: string
  state: DemandState
}

export async function listKin(db: Db, commandId: string, id: string): Promise<Kin[]> {
  return db<Kin[]>`
    select l.kind, 'into' as direction, d.ref, coalesce(d.public_text, d.original) as text, d.state
    from demand_lineage l join demand d on d.command_id = l.command_id and d.id = l.into_id
    where l.command_id = ${commandId} and l.demand_id = ${id}
    union all
    select l.kind, 'from', d.ref, coalesce(d.public_text, d.original), d.state
    from demand_lineage l join demand d on d.command_id = l.command_id and d.id = l.demand_id
    where l.command_id = ${commandId} and l.into_id = ${id} order by direction, ref`
}

export interface Joinable {
  id: string
  ref: string
  text: string
  askedBy: string | null
}

/** A demand as everyone may read it, for those who want to join it. */
export async function findJoinable(db: Db, commandId: string, ref: string): Promise<Joinable | undefined> {
  const [demand] = await db<Joinable[]>`
    select id, ref, text, asked_by from public_record.demand
    where command_id = ${commandId} and ref = ${ref} and released_at is not null and text is not null`
  return demand
}
