import type postgres from 'postgres'
import type { Db } from '../../../platform/db/connection.ts'

/** What is counted from the record, each by an act that names it. */
export type Subject = 'demand' | 'meeting' | 'session'

/** Rows of `id` and `cells`; all when `ids` is null. */
export type Source = (db: Db, commandId: string, ids: readonly string[] | null) => postgres.PendingQuery<postgres.Row[]>

/** `quarter|what|district|key|n` of each row that has a quarter. */
const cellsOf = (db: Db, rows: postgres.Fragment) => db`
  array(select concat_ws('|', quarter, what, coalesce(district::text, ''), key, n) from (values ${rows}) as cell (quarter, what, district, key, n)
    where quarter is not null and what is not null order by 1)`

const quarter = (db: Db, day: postgres.Fragment) => db`to_char(${day}, 'YYYY"-Q"Q')`

const named = (db: Db, column: postgres.Fragment, ids: readonly string[] | null) =>
  ids === null ? db`true` : db`${column} = any(${[...ids]}::uuid[])`

/** The first answer stands in the story of a demand: the demand itself holds the last. Who goes on in another, or was not admissible, owes none. */
export const demandSource: Source = (db, commandId, ids) => db`
  with story as (
    select d.id, d.district_id, d.received_on, d.answer_due_on, d.state, d.closed_on, d.association_id, told.first_on, told.qualified_due, told.reopened,
      (select min(x.due_on) from public_record.entry x where x.command_id = ${commandId} and x.demand_id = d.id and x.kind = 'extended'
        and x.day <= coalesce(told.first_on, x.day)) as extended_due
    from demand d
    left join lateral (
      select min(e.day) filter (where e.kind in ('promised', 'explained', 'refused', 'referred')) as first_on,
        min(e.due_on) filter (where e.kind = 'qualified') as qualified_due, bool_or(e.kind = 'reopened') as reopened
      from public_record.entry e where e.command_id = ${commandId} and e.demand_id = d.id) told on true
    where d.command_id = ${commandId} and ${named(db, db`d.id`, ids)}
  ), known as (
    select *, coalesce(extended_due, qualified_due, answer_due_on) as due_on, coalesce(first_on, closed_on) as ended_on from story
  )
  select k.id, ${cellsOf(
    db,
    db`
      (case when k.state not in ('inadmissible', 'continued') and (k.first_on is not null or k.closed_on is null) then ${quarter(db, db`k.due_on`)} end,
        case when k.first_on is null then 'answer:none' when k.first_on <= k.due_on then 'answer:in_time' else 'answer:late' end,
        k.district_id, k.due_on::text, 1),
      (${quarter(db, db`k.first_on`)}, 'answer_days', k.district_id, (k.first_on - k.received_on)::text, 1),
      (case when k.reopened then ${quarter(db, db`k.first_on`)} end, 'reopened', k.district_id, '', 1),
      (case when k.ended_on is null and k.state <> 'continued' then ${quarter(db, db`k.received_on`)} end, 'open', k.district_id, k.received_on::text, 1)`,
  )}
  || array(select concat_ws('|', ${quarter(db, db`turn - interval '1 day'`)}, 'carried', coalesce(k.district_id::text, ''), (turn::date - 1 - k.received_on)::text, 1)
    from generate_series(date_trunc('quarter', k.received_on::timestamp) + interval '3 months', k.ended_on::timestamp, interval '3 months') turn)
  || array(select concat_ws('|', ${quarter(db, db`c.due_on`)}, case when c.state = 'running' then 'promise:running'
      when coalesce(c.verdict, c.state) = 'kept' and c.reported_on <= c.due_on then 'promise:kept' else 'promise:missed' end,
      coalesce(k.district_id::text, ''), c.due_on::text, 1)
    from commitment c where c.command_id = ${commandId} and c.demand_id = k.id order by c.id)
  || array(select concat_ws('|', ${quarter(db, db`k.received_on`)}, 'heard', coalesce(t.id::text, ''), a.kind || ':' || a.id, 1)
    from association a left join district t on t.command_id = ${commandId} and t.name_ar = a.territory
    where a.command_id = ${commandId} and a.id = k.association_id) as cells
  from known k`

export const sessionSource: Source = (db, commandId, ids) => db`
  select s.id, ${cellsOf(
    db,
    db`
      (${quarter(db, db`s.day`)}, 'session', school.district_id, '', 1),
      (${quarter(db, db`s.day`)}, 'school', school.district_id, school.id::text, 1),
      (${quarter(db, db`s.day`)}, 'classes', school.district_id, '', s.classes)`,
  )} as cells
  from awareness_session s
  join school on school.command_id = ${commandId} and school.id = s.school_id
  where s.command_id = ${commandId} and s.state = 'held' and ${named(db, db`s.id`, ids)}`

/** What was worked out in Node. */
export const given = (db: Db, parts: readonly { id: string; cells: readonly string[] }[]) => db`
  select id, array(select jsonb_array_elements_text(cells)) as cells
  from jsonb_to_recordset(${db.json(parts as never)}::jsonb) as part (id uuid, cells jsonb)`
