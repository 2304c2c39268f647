import type { Position } from '../../../places/polygon.ts'
import type { Db } from '../../../platform/db/connection.ts'

/** A place of a team's day in its plan: where a wish is, or the base. */
export interface Spot {
  /** Null is the base. */
  wishId: string | null
  position: Position
}

export interface Leg {
  from: string | null
  to: string | null
  minutes: number
}

/** Where a team goes, and how long each way takes it: as its plan was reckoned, in one statement. A plan that was reduced tells nothing. */
export async function findLegs(
  db: Db,
  commandId: string,
  { planId, teamId, wishIds }: { planId: string | null; teamId: string; wishIds: readonly string[] },
): Promise<{ spots: Spot[]; legs: Leg[] }> {
  const [row] = await db<{ spots: Spot[]; legs: Leg[] }[]>`
    with plan as materialized (
      select p.instance -> 'places' as places, p.instance -> 'wishes' as wishes, p.instance -> 'travel' -> t.mode as minutes, t.base
      from presence_plan p cross join lateral jsonb_to_recordset(p.instance -> 'teams') as t(id uuid, mode text, base text)
      where p.command_id = ${commandId} and p.id = ${planId} and t.id = ${teamId}),
    stop as (
      select null::uuid as wish_id, base as place from plan
      union all
      select w.id, w.place from plan cross join lateral jsonb_to_recordset(wishes) as w(id uuid, place text)
      where w.id = any(${[...wishIds]}::uuid[])),
    spot as (
      select s.wish_id, p.nth::int - 1 as nth, jsonb_build_array(p.place -> 'lon', p.place -> 'lat') as position
      from plan cross join lateral jsonb_array_elements(places) with ordinality as p(place, nth)
      join stop s on s.place = p.place ->> 'id')
    select
      coalesce((select jsonb_agg(jsonb_build_object('wishId', wish_id, 'position', position)) from spot), '[]') as spots,
      coalesce((
        select jsonb_agg(jsonb_build_object('from', a.wish_id, 'to', b.wish_id, 'minutes', plan.minutes -> a.nth -> b.nth))
        from plan cross join spot a cross join spot b), '[]') as legs`
  return row!
}
