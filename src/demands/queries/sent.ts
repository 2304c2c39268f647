import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

/** What came with a demand through the door without an account: for the cell and the offices, never for a copy. */
export interface Sent {
  pointId: string | null
  districtId: string | null
  place: string | null
  latitude: number | null
  longitude: number | null
  photos: string[]
  remarks: { day: Day; text: string }[]
}

/** Null for those who may not see it; of those who ask, each association sees what it sent itself. */
export async function findSent(db: Db, actor: Actor, demandId: string): Promise<Sent | null> {
  const all = has(actor, 'cell', 'auditor', 'head') || actor.officeIds.length > 0
  const { commandId, associationId } = actor
  if (!all && !associationId) return null
  const [place] = await db<Omit<Sent, 'photos' | 'remarks'>[]>`
    select w.point_id, w.district_id, coalesce(p.name_ar, t.name_ar) as place, w.location[1] as latitude, w.location[0] as longitude
    from demand_place w
    left join point p on p.command_id = w.command_id and p.id = w.point_id
    left join district t on t.command_id = w.command_id and t.id = w.district_id
    where w.command_id = ${commandId} and w.demand_id in ${whole(db, commandId, demandId)} and (${all} or exists (
      select 1 from demand d where d.command_id = w.command_id and d.id = w.demand_id and d.association_id = ${associationId}::uuid)) limit 1`
  const photos = await db<{ id: string }[]>`
    select w.id from demand_photo w
    where w.command_id = ${commandId} and w.demand_id in ${whole(db, commandId, demandId)} and (${all} or exists (
      select 1 from sending s where s.command_id = w.command_id and s.key_hash = w.sending and s.association_id = ${associationId}::uuid)) order by w.position`
  const remarks = await db<Sent['remarks']>`
    select day, text from demand_remark where command_id = ${commandId} and demand_id in ${whole(db, commandId, demandId)} and ${all} order by id`
  const nowhere = { pointId: null, districtId: null, place: null, latitude: null, longitude: null }
  return { ...(place ?? nowhere), photos: photos.map(({ id }) => id), remarks: [...remarks] }
}

/** A demand, and the one of which it was split off: what came with that one came with each of its parts. */
function whole(db: Db, commandId: string, demandId: string) {
  return db`(select ${demandId}::uuid union
    select l.demand_id from demand_lineage l where l.command_id = ${commandId} and l.into_id = ${demandId} and l.kind = 'split')`
}
