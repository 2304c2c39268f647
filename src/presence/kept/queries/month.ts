import type { Polygon, Position } from '../../../places/polygon.ts'
import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { WishLine } from '../../queries/wishes.ts'
import type { Month } from '../month.ts'
import type { HeldBack, Place, RiskySchool } from '../public-figure.ts'

export interface DueWish extends Pick<WishLine, 'id' | 'source' | 'visits' | 'minutes' | 'firstDay' | 'lastDay'>, Place {
  demandId: string
  ref: string
  districtAr: string | null
}

interface Span {
  month: Month
  /** Of its weeks. */
  firstDay: Day
  lastDay: Day
}

/** Wishes because of demands that everyone may read, in a month that is not counted for them yet. */
export async function listDue(db: Db, commandId: string, { month, firstDay, lastDay }: Span): Promise<DueWish[]> {
  return db<DueWish[]>`
    select w.id, w.source, w.visits, w.minutes, w.first_day, w.last_day, w.demand_id, d.ref, d.district_ar,
      p.district_id, p.kind = 'school' as school, array[p.location[0], p.location[1]] as position
    from presence_wish w
    join public_record.demand d on d.command_id = w.command_id and d.id = w.demand_id and d.released_at is not null
    join point p on p.command_id = w.command_id and p.id = w.point_id
    where w.command_id = ${commandId} and w.first_day <= ${lastDay} and (w.last_day is null or w.last_day >= ${firstDay})
      and not exists (select 1 from presence_figure f
        where f.command_id = w.command_id and f.demand_id = w.demand_id and f.month = ${month})
    order by d.ref, w.id`
}

/** How many places are wished for in each district in that month, whatever for. */
export async function countWishedPlaces(db: Db, commandId: string, { firstDay, lastDay }: Span): Promise<Map<string, number>> {
  const rows = await db<{ districtId: string; places: number }[]>`
    select coalesce(p.district_id, s.district_id) as district_id, count(distinct coalesce(w.point_id, w.school_id))::int as places
    from presence_wish w
    left join point p on p.command_id = w.command_id and p.id = w.point_id
    left join school s on s.command_id = w.command_id and s.id = w.school_id
    where w.command_id = ${commandId} and w.first_day <= ${lastDay} and (w.last_day is null or w.last_day >= ${firstDay})
      and coalesce(p.district_id, s.district_id) is not null
    group by 1`
  return new Map(rows.map(({ districtId, places }) => [districtId, places]))
}

/** Schools about which something was observed, however long ago: the name of a school never stands beside a risk. */
export async function listRiskySchools(db: Db, commandId: string): Promise<RiskySchool[]> {
  return db<(RiskySchool & { position: Position | null; perimeter: Polygon | null })[]>`
    select case when s.location is null then null else array[s.location[0], s.location[1]] end as position, s.perimeter
    from school s
    where s.command_id = ${commandId} and exists (select 1 from risk_observation r
      where r.command_id = s.command_id and r.school_id = s.id and r.withdrawn_at is null)`
}

export interface NewFigure {
  id: string
  demandId: string
  month: Month
  weeks: number
  promised: number
  kept: number
  heldBack: HeldBack | null
  madeAt: Date
}

/** @returns those that were not there: another process may have counted the same month */
export async function insertFigures(db: Db, commandId: string, figures: readonly NewFigure[]): Promise<ReadonlySet<string>> {
  if (figures.length === 0) return new Set()
  const rows = await db<{ demandId: string }[]>`
    insert into presence_figure ${db(figures.map((figure) => ({ commandId, ...figure })))}
    on conflict (command_id, demand_id, month) do nothing returning demand_id`
  return new Set(rows.map(({ demandId }) => demandId))
}
