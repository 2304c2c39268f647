import type { Position } from '../../places/polygon.ts'
import type { Db } from '../../platform/db/connection.ts'
import { overStates } from '../../public-record/demand.ts'
import type { DemandState } from '../demand.ts'
import { type Comparable, nearby } from '../similar.ts'

/** A demand that is still open, as another is compared with it. */
export interface OpenDemand extends Comparable {
  readonly id: string
  readonly ref: string
  readonly state: DemandState
  /** Whether it is of the youngest, by which rarity is reckoned. */
  readonly young: boolean
}

type Row = Omit<OpenDemand, 'location'> & { longitude: number | null; latitude: number | null }

/** How many of the youngest, and how many around one spot, are compared at most. */
const MOST = 300

export async function findComparable(db: Db, commandId: string, id: string): Promise<OpenDemand> {
  const [subject] = await rowsOf(db, commandId, db`select ${id}::uuid as id, false as young`)
  return subject!
}

/** The open demands that one is compared with: those that were found by their words, those around its spot, and the youngest. */
export async function listComparable(
  db: Db,
  commandId: string,
  { found, location }: { found: readonly string[]; location: Position | null | undefined },
): Promise<OpenDemand[]> {
  const youngest = db`
    select id from demand where command_id = ${commandId} and state <> all(${overStates}) order by id desc limit ${MOST}`
  const chosen = db`
    select id, bool_or(young) as young from (
      select id, true as young from (${youngest}) y
      union all select id, false from unnest(${[...found]}::uuid[]) f (id)
      ${location ? db`union all select id, false from (${around(db, commandId, location)}) n` : db``}) any_way
    group by id`
  return rowsOf(db, commandId, chosen, db`and d.state <> all(${overStates})`)
}

/** The youngest within 300 metres: by the place that was examined, or the one that whoever asked chose, also of what was split since. */
function around(db: Db, commandId: string, location: Position) {
  const [[west, south], [east, north]] = nearby(location)
  const near = db`<@ box(point(${west}::float8, ${south}::float8), point(${east}::float8, ${north}::float8))`
  return db`
    with spot as materialized (select id from point where command_id = ${commandId} and location ${near}),
    chosen as materialized (
      select demand_id as id from demand_place where command_id = ${commandId} and location ${near}
      union select demand_id from demand_place where command_id = ${commandId} and point_id in (select id from spot))
    select id from demand where command_id = ${commandId} and state <> all(${overStates}) and id in (
      select id from demand where command_id = ${commandId} and point_id in (select id from spot)
      union select id from chosen
      union select l.into_id from demand_lineage l where l.command_id = ${commandId} and l.demand_id in (select id from chosen))
    order by id desc limit ${MOST}`
}

async function rowsOf(db: Db, commandId: string, chosen: Fragment, condition: Fragment = db``): Promise<OpenDemand[]> {
  const rows = await db<Row[]>`
    select d.id, d.ref, d.state, chosen.young, coalesce(d.public_text, d.original) as text, ar_norm(coalesce(d.public_text, d.original)) as folded,
      array_remove(array[p.name_ar, t.name_ar, d.place_words], null) as place_names,
      array_remove(array[ar_norm(p.name_ar), ar_norm(t.name_ar), ar_norm(d.place_words)], null) as places,
      p.id as point_id, d.category_id, coalesce(w.location[0], p.location[0]) as longitude, coalesce(w.location[1], p.location[1]) as latitude
    from (${chosen}) chosen
    join demand d on d.command_id = ${commandId} and d.id = chosen.id
    left join demand_lineage l on l.command_id = d.command_id and l.into_id = d.id and l.kind = 'split'
    left join demand_place w on w.command_id = d.command_id and w.demand_id = coalesce(l.demand_id, d.id)
    left join point p on p.command_id = d.command_id and p.id = coalesce(d.point_id, w.point_id)
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    where d.command_id = ${commandId} ${condition}
    order by d.id desc`
  return rows.map(placed)
}

type Fragment = ReturnType<typeof around>

function placed({ longitude, latitude, ...demand }: Row): OpenDemand {
  const location: Position | null = longitude === null || latitude === null ? null : [longitude, latitude]
  return { ...demand, location }
}
