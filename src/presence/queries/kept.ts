import type { Db } from '../../platform/db/connection.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import type { Span } from '../kept/figures.ts'
import { inForce } from './visits.ts'

export type WishSpan = Span & { wishId: string }

interface Which {
  /** Mondays, in order. */
  weeks: readonly Day[]
  wishIds: readonly string[]
  /** Null is all of them. */
  teamIds?: readonly string[] | null
}

/** Visits of whatever plan was in force on each day. */
export async function listPlanned(db: Db, commandId: string, { weeks, wishIds, teamIds = null }: Which): Promise<WishSpan[]> {
  const [from, to] = [weeks[0]!, addDays(weeks.at(-1)!, 6)]
  return db<WishSpan[]>`
    select v.wish_id, v.day, v.arrive_minute as "from", v.leave_minute as "to" from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and ${inForce(db, from, to)}
    where v.command_id = ${commandId} and p.week = any(${[...weeks]}::date[]) and v.wish_id = any(${[...wishIds]}::uuid[])
      and ${ofTeams(db, teamIds)}`
}

/** Visits that were made, as the teams said. */
export async function listMade(db: Db, commandId: string, { weeks, wishIds, teamIds = null }: Which): Promise<WishSpan[]> {
  const [from, to] = [weeks[0]!, addDays(weeks.at(-1)!, 6)]
  return db<WishSpan[]>`
    select k.wish_id, k.day, k.arrived_minute as "from", k.left_minute as "to" from presence_visit_kept k
    join presence_visit v on v.command_id = k.command_id and v.plan_id = k.plan_id and v.id = k.visit_id
    where k.command_id = ${commandId} and k.wish_id = any(${[...wishIds]}::uuid[]) and k.day between ${from} and ${to}
      and k.arrived_minute is not null and ${ofTeams(db, teamIds)}`
}

const ofTeams = (db: Db, teamIds: readonly string[] | null) => (teamIds === null ? db`true` : db`v.team_id = any(${[...teamIds]}::uuid[])`)

export interface WeekSum {
  wishId: string
  week: Day
  /** In the plan of that week. */
  planned: number
  kept: number
  minutes: number
}

/** All that is left of weeks that are long past. */
export async function listWeekSums(db: Db, commandId: string, { weeks, wishIds }: Which): Promise<WeekSum[]> {
  return db<WeekSum[]>`
    select wish_id, week, promised as planned, kept, minutes from presence_week_kept
    where command_id = ${commandId} and week = any(${[...weeks]}::date[]) and wish_id = any(${[...wishIds]}::uuid[])`
}

export interface Promised {
  week: Day
  /** Null in the row that says that the week has a plan: a wish that is not in it had no hours. */
  wishId: string | null
  visits: number | null
}

/**
 * What wishes asked for when the first plan of each week was put in force: what is changed later does not make a promise smaller.
 * A week with a plan is here at least once.
 */
export async function listPromised(db: Db, commandId: string, { weeks, wishIds }: Which): Promise<Promised[]> {
  return db<Promised[]>`
    select a.week, a.wish_id, a.visits from ${askedIn(db, commandId, weeks)} a
    where a.wish_id is null or a.wish_id = any(${[...wishIds]}::uuid[])
    union all
    select week, wish_id, asked as visits from presence_week_kept
    where command_id = ${commandId} and week = any(${[...weeks]}::date[]) and wish_id = any(${[...wishIds]}::uuid[]) and asked is not null`
}

/** For each week its first plan, with a row for every wish in it and one without; of weeks that were reduced only the latter is left. */
export function askedIn(db: Db, commandId: string, weeks: readonly Day[]) {
  return db`(
    with first as (
      select distinct on (week) week, instance from presence_plan
      where command_id = ${commandId} and week = any(${[...weeks]}::date[]) and state in ('approved', 'replaced') and first_day = week
      order by week, approved_at)
    select week, null::uuid as wish_id, null::int as visits from first
    union all
    select f.week, w.id, jsonb_array_length(w."values") from first f
    cross join lateral jsonb_to_recordset(f.instance -> 'wishes') as w(id uuid, "values" jsonb))`
}
