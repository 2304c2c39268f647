import type { Position } from '../../places/polygon.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { DemandState } from '../demand.ts'
import type { Comparable } from '../similar.ts'

/** A demand that is still open, as another is compared with it. */
export interface OpenDemand extends Comparable {
  readonly ref: string
  readonly state: DemandState
}

type Row = Omit<OpenDemand, 'location'> & { own: boolean; longitude: number | null; latitude: number | null }

/** A year's open demands are what one command has in hand; beyond this many the oldest are left out. */
const MOST = 500

/** A demand and all that are open beside it. Where it is: the place that was examined, or the one that whoever asked chose. */
export async function comparable(db: Db, { commandId }: Actor, id: string): Promise<{ subject: OpenDemand; others: OpenDemand[] }> {
  const [subject, ...others] = await rowsWith(db, commandId, id)
  return { subject: subject!, others }
}

/** All that are open, for what is not on record yet. */
export async function listOpen(db: Db, commandId: string): Promise<OpenDemand[]> {
  return rowsWith(db, commandId, null)
}

async function rowsWith(db: Db, commandId: string, id: string | null): Promise<OpenDemand[]> {
  const rows = await db<Row[]>`
    select coalesce(d.id = ${id}::uuid, false) as own, d.ref, d.state, coalesce(d.public_text, d.original) as text, ar_norm(coalesce(d.public_text, d.original)) as folded,
      array_remove(array[p.name_ar, t.name_ar, d.place_words], null) as place_names,
      array_remove(array[ar_norm(p.name_ar), ar_norm(t.name_ar), ar_norm(d.place_words)], null) as places,
      p.id as point_id, d.category_id, coalesce(w.location[0], p.location[0]) as longitude, coalesce(w.location[1], p.location[1]) as latitude
    from demand d
    left join demand_lineage l on l.command_id = d.command_id and l.into_id = d.id and l.kind = 'split'
    left join demand_place w on w.command_id = d.command_id and w.demand_id = coalesce(l.demand_id, d.id)
    left join point p on p.command_id = d.command_id and p.id = coalesce(d.point_id, w.point_id)
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    where d.command_id = ${commandId} and (d.id = ${id}::uuid or d.state not in ('closed', 'inadmissible', 'continued'))
    order by own desc, d.id desc limit ${MOST + 1}`
  return rows.map(placed)
}

function placed({ own: _own, longitude, latitude, ...demand }: Row): OpenDemand {
  const location: Position | null = longitude === null || latitude === null ? null : [longitude, latitude]
  return { ...demand, location }
}
