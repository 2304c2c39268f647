import type { Db } from '../../../platform/db/connection.ts'
import { addDays, type Day } from '../../../platform/words/dates.ts'
import { askedIn } from '../../queries/kept.ts'
import { inForce } from '../../queries/visits.ts'

/** The Mondays of the weeks before this one of which more than sums is there. */
export async function listDetailedWeeks(db: Db, commandId: string, before: Day): Promise<Day[]> {
  const rows = await db<{ week: Day }[]>`
    select distinct week from presence_plan where command_id = ${commandId} and week < ${before} and reduced_on is null order by week`
  return rows.map(({ week }) => week)
}

/**
 * Sums up a week, wish by wish: what its first plan was asked for, what the plans in force took of it day by day, and what was kept under whatever version.
 */
export async function sumUpWeek(db: Db, commandId: string, week: Day): Promise<void> {
  const end = addDays(week, 7)
  await db`
    insert into presence_week_kept (command_id, wish_id, week, asked, promised, kept, minutes)
    select ${commandId}, t.wish_id, ${week}::date, sum(t.asked)::int, sum(t.promised)::int, sum(t.kept)::int, sum(t.minutes)::int
    from (
      select v.wish_id, null::int as asked, 1 as promised, 0 as kept, 0 as minutes from presence_visit v
      join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and p.state in ('approved', 'replaced')
        and ${inForce(db, week, addDays(week, 6))}
      where v.command_id = ${commandId} and v.day >= ${week} and v.day < ${end}
      union all
      select k.wish_id, null, 0, 1, coalesce(k.left_minute - k.arrived_minute, 0) from presence_visit_kept k
      where k.command_id = ${commandId} and k.day >= ${week} and k.day < ${end} and k.arrived_minute is not null
      union all
      select w.id, a.visits, 0, 0, 0 from ${askedIn(db, commandId, [week])} a
      join presence_wish w on w.command_id = ${commandId} and w.id = a.wish_id
    ) t
    group by t.wish_id
    on conflict (command_id, wish_id, week) do update set asked = excluded.asked`
}

/** Forgets a week visit by visit: of every version, what it was made from, what it left undone and what it changed of another. */
export async function reduceWeek(db: Db, commandId: string, week: Day, today: Day): Promise<void> {
  const end = addDays(week, 7)
  await db`
    delete from presence_mark m using presence_plan p
    where p.command_id = ${commandId} and p.week = ${week} and m.command_id = p.command_id and m.plan_id = p.id`
  await db`delete from presence_visit_kept where command_id = ${commandId} and day >= ${week} and day < ${end}`
  await db`delete from presence_visit where command_id = ${commandId} and day >= ${week} and day < ${end}`
  await db`delete from presence_break where command_id = ${commandId} and day >= ${week} and day < ${end}`
  await db`
    update presence_plan set instance = null, unserved = null, changes = null, progress = null, reduced_on = ${today}
    where command_id = ${commandId} and week = ${week} and reduced_on is null`
}

/** Whether phones sent something that nobody can send again, or a link is over. */
export async function hasOldMarks(db: Db, commandId: string, before: Day, today: Day): Promise<boolean> {
  const found = await db`
    select 1 where exists (
      select 1 from presence_visit v join presence_mark m on m.command_id = v.command_id and m.plan_id = v.plan_id and m.visit_id = v.id
      where v.command_id = ${commandId} and v.day < ${before})
      or exists (select 1 from presence_sheet_link where command_id = ${commandId} and last_day < ${today})`
  return found.length > 0
}

export async function deleteOldMarks(db: Db, commandId: string, before: Day, today: Day): Promise<number> {
  const { count } = await db`
    delete from presence_mark m using presence_visit v
    where v.command_id = ${commandId} and v.day < ${before} and m.command_id = v.command_id and m.plan_id = v.plan_id and m.visit_id = v.id`
  await db`delete from presence_sheet_link where command_id = ${commandId} and last_day < ${today}`
  return count
}

/** Whether a wish that ended before this day still has its hours, or a team its days of leave. */
export async function hasEnded(db: Db, commandId: string, before: Day): Promise<boolean> {
  const found = await db`
    select 1 where exists (
      select 1 from presence_wish w join presence_window h on h.command_id = w.command_id and h.wish_id = w.id
      where w.command_id = ${commandId} and w.last_day < ${before})
      or exists (select 1 from presence_leave where command_id = ${commandId} and last_day < ${before})`
  return found.length > 0
}

/** Of what ended before this day no hour and no day of leave stays. */
export async function forgetEnded(db: Db, commandId: string, before: Day): Promise<void> {
  await db`
    delete from presence_window h using presence_wish w
    where w.command_id = ${commandId} and w.last_day < ${before} and h.command_id = w.command_id and h.wish_id = w.id`
  await db`delete from presence_leave where command_id = ${commandId} and last_day < ${before}`
}
