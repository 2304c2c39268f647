import type { Db } from '../../platform/db/connection.ts'
import type { LineageFacts } from '../copies.ts'

export async function insertLineage(db: Db, commandId: string, { demandId, intoId, kind, day }: LineageFacts): Promise<void> {
  await db`
    insert into public_record.lineage (command_id, demand_id, into_id, kind, day)
    values (${commandId}, ${demandId}, ${intoId}, ${kind}, ${day}) on conflict (command_id, demand_id, into_id) do nothing`
}

export async function deleteLineage(db: Db, commandId: string, demandId: string, intoId: string): Promise<void> {
  await db`delete from public_record.lineage where command_id = ${commandId} and demand_id = ${demandId} and into_id = ${intoId}`
}

/** Another demand with which this one belongs, as everyone may know of it. */
export interface PublicKin {
  kind: LineageFacts['kind']
  /** `into`: this demand goes on there; `from`: that one goes on here. */
  direction: 'into' | 'from'
  ref: string
  text: string
}

export async function kinOf(db: Db, commandId: string, id: string): Promise<PublicKin[]> {
  return db<PublicKin[]>`
    select l.kind, 'into' as direction, d.ref, d.text
    from public_record.lineage l join public_record.demand d on d.command_id = l.command_id and d.id = l.into_id
    where l.command_id = ${commandId} and l.demand_id = ${id} and d.text is not null
    union all
    select l.kind, 'from', d.ref, d.text
    from public_record.lineage l join public_record.demand d on d.command_id = l.command_id and d.id = l.demand_id
    where l.command_id = ${commandId} and l.into_id = ${id} and d.text is not null order by direction, ref`
}
