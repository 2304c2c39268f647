import type postgres from 'postgres'
import type { Db } from '../../../platform/db/connection.ts'

/** What is counted from the record: demands, meetings and sessions by the acts that name them, what was promised to a place by its weeks. */
export type Subject = 'demand' | 'meeting' | 'session' | 'wish'

/** Rows of `id` and `cells`; all when `ids` is null. */
export type Source = (db: Db, commandId: string, ids: readonly string[] | null) => postgres.PendingQuery<postgres.Row[]>

/** `quarter|what|district|key` of each row that has a quarter, `n` times. */
const cellsOf = (db: Db, rows: postgres.Fragment) => db`
  array(select concat_ws('|', quarter, what, coalesce(district::text, ''), key)
    from (values ${rows}) as cell (quarter, what, district, key, n), generate_series(1, n)
    where quarter is not null and what is not null order by 1)`

const named = (db: Db, column: postgres.Fragment, ids: readonly string[] | null) =>
  ids === null ? db`true` : db`${column} = any(${[...ids]}::uuid[])`

/** A day is a local one: its quarter is in its digits. */
const quarter = (db: Db, day: postgres.Fragment) => db`to_char(${day}::timestamp, 'YYYY"-Q"Q')`

/** Null where the quarter, or what it counts as, is. */
const cell = (db: Db, day: postgres.Fragment, what: postgres.Fragment, key: postgres.Fragment) =>
  db`${quarter(db, day)} || '|' || ${what} || '|' || coalesce(k.district_id::text, '') || '|' || ${key}`

/**
 * The first answer stands in the story of a demand: the demand itself holds the last. Who goes on in another, or was not admissible, owes none.
 * Each table is read once, however many demands are asked for.
 */
export const demandSource: Source = (db, commandId, ids) => db`
  with told as (
    select demand_id, min(day) filter (where kind in ('promised', 'explained', 'refused', 'referred')) as first_on,
      min(due_on) filter (where kind = 'qualified') as qualified_due, bool_or(kind = 'reopened') as reopened
    from public_record.entry where command_id = ${commandId} and ${named(db, db`demand_id`, ids)} group by demand_id
  ), extended as (
    select x.demand_id, min(x.due_on) as due_on from public_record.entry x join told on told.demand_id = x.demand_id
    where x.command_id = ${commandId} and x.kind = 'extended' and x.day <= coalesce(told.first_on, x.day) and ${named(db, db`x.demand_id`, ids)}
    group by x.demand_id
  ), promises as (
    select c.demand_id, array_agg(${cell(
      db,
      db`c.due_on`,
      db`case when c.state = 'running' then 'promise:running'
        when coalesce(c.verdict, c.state) = 'kept' and c.reported_on <= c.due_on then 'promise:kept' else 'promise:missed' end`,
      db`c.due_on`,
    )} order by c.id) as cells
    from commitment c join demand k on k.command_id = c.command_id and k.id = c.demand_id
    where c.command_id = ${commandId} and ${named(db, db`c.demand_id`, ids)} group by c.demand_id
  ), asking as (
    select a.id, array_agg('|heard|' || coalesce(t.id::text, '') || '|' || a.kind || ':' || a.id order by t.id) as heard
    from association a left join district t on t.command_id = a.command_id and t.name_ar = a.territory
    where a.command_id = ${commandId} group by a.id
  ), known as (
    select d.id, d.district_id, d.received_on, d.state, d.closed_on, told.first_on, told.reopened, promises.cells as promised, asking.heard,
      coalesce(extended.due_on, told.qualified_due, d.answer_due_on) as due_on, coalesce(told.first_on, d.closed_on) as ended_on
    from demand d left join told on told.demand_id = d.id left join extended on extended.demand_id = d.id
    left join promises on promises.demand_id = d.id left join asking on asking.id = d.association_id
    where d.command_id = ${commandId} and ${named(db, db`d.id`, ids)}
  )
  select k.id, array_remove(array[
    case when k.state not in ('inadmissible', 'continued') and (k.first_on is not null or k.closed_on is null) then ${cell(
      db,
      db`k.due_on`,
      db`case when k.first_on is null then 'answer:none' when k.first_on <= k.due_on then 'answer:in_time' else 'answer:late' end`,
      db`k.due_on`,
    )} end,
    ${cell(db, db`k.first_on`, db`'answer_days'`, db`(k.first_on - k.received_on)`)},
    case when k.reopened then ${cell(db, db`k.first_on`, db`'reopened'`, db`(k.first_on - k.received_on)`)} end,
    case when k.ended_on is null and k.state <> 'continued' then ${cell(db, db`k.received_on`, db`'open'`, db`k.received_on`)} end], null)
  || case when ${quarter(db, db`k.ended_on`)} > ${quarter(db, db`k.received_on`)} then array(
    select ${cell(db, db`(turn - interval '1 day')`, db`'carried'`, db`(turn::date - 1 - k.received_on)`)}
    from generate_series(date_trunc('quarter', k.received_on::timestamp) + interval '3 months', k.ended_on::timestamp, interval '3 months') turn) end
  || k.promised || array(select ${quarter(db, db`k.received_on`)} || heard from unnest(k.heard) heard) as cells
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

/** As what one thing counts. */
export interface Part {
  readonly id: string
  readonly cells: readonly string[]
}

/** What was worked out in Node. */
export const given = (db: Db, parts: readonly Part[]) => db`
  select id, array(select jsonb_array_elements_text(cells)) as cells
  from jsonb_to_recordset(${db.json(parts as never)}::jsonb) as part (id uuid, cells jsonb)`
