import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { TimeBand } from '../../routing/time-band.ts'
import type { ProblemNames, Scope } from './problems.ts'

/** Demands of one category and place that came again and again, and nothing about who asked or what they wrote. */
export interface Recurring extends Scope, Omit<ProblemNames, 'officeAr' | 'officeFr'> {
  demands: number
  /** In how many different months. */
  months: number
  firstOn: Day
  lastOn: Day
  /** The time of day that most of them name, if more than half do. */
  timeBand: TimeBand | null
}

const asked = (db: Db, commandId: string, since: Day) => db`
  d.command_id = ${commandId} and d.received_on >= ${since} and d.state not in ('received', 'inadmissible', 'continued')
  and d.category_id is not null and d.district_id is not null
  and not exists (
    select 1 from problem_demand l join problem p on p.command_id = l.command_id and p.id = l.problem_id
    where l.command_id = d.command_id and l.demand_id = d.id and p.state <> 'closed')`

/** What recurs since a day, the most asked first: at least so many demands, in two months or more. */
export async function listRecurring(db: Db, commandId: string, since: Day, least: number): Promise<Recurring[]> {
  return db<Recurring[]>`
    with recurring as (
      select d.category_id, d.district_id, d.point_id, count(*)::int as demands,
        count(distinct date_trunc('month', d.received_on::timestamp))::int as months,
        min(d.received_on) as first_on, max(d.received_on) as last_on,
        mode() within group (order by d.time_band) as band, count(d.time_band)::int as banded
      from demand d where ${asked(db, commandId, since)}
      group by d.category_id, d.district_id, d.point_id
      having count(*) >= ${least} and count(distinct date_trunc('month', d.received_on::timestamp)) >= 2
      order by demands desc, last_on desc, d.category_id, d.district_id, d.point_id limit 20)
    select r.category_id, r.district_id, r.point_id, r.demands, r.months, r.first_on, r.last_on,
      case when 2 * r.banded > r.demands then r.band end as time_band,
      c.name_ar as category_ar, c.name_fr as category_fr, c.name_en as category_en, c.name_zgh as category_zgh,
      i.name_ar as district_ar, i.name_fr as district_fr, t.name_ar as point_ar, t.name_fr as point_fr
    from recurring r
    join category c on c.id = r.category_id
    join district i on i.command_id = ${commandId} and i.id = r.district_id
    left join point t on t.command_id = ${commandId} and t.id = r.point_id
    order by r.demands desc, r.last_on desc, r.category_id, r.district_id, r.point_id`
}

/** The demands behind a proposal. */
export async function idsOfRecurring(db: Db, commandId: string, since: Day, { categoryId, districtId, pointId }: Scope): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select d.id from demand d where ${asked(db, commandId, since)}
    and d.category_id = ${categoryId} and d.district_id = ${districtId} and d.point_id is not distinct from ${pointId}::uuid
    order by d.received_on, d.id limit 200`
  return rows.map(({ id }) => id)
}
