import type { Db } from '../../platform/db/connection.ts'
import { addDays, type Day, daysBetween, instantOf } from '../../platform/words/dates.ts'
import type { Begin } from '../plans/begin.ts'
import type { PlanBreak, Visit } from '../plans/plan.ts'
import type { Begun, BegunBreak } from '../plans/under-way.ts'

/** Of a plan, in the order in which they are made. */
export async function listVisits(db: Db, commandId: string, planId: string): Promise<Visit[]> {
  return db<Visit[]>`
    select id, team_id, day, arrive_minute as arrive, leave_minute as leave, wish_id, window_index as "window" from presence_visit
    where command_id = ${commandId} and plan_id = ${planId} order by day, team_id, arrive_minute`
}

export async function listBreaks(db: Db, commandId: string, planId: string): Promise<PlanBreak[]> {
  return db<PlanBreak[]>`
    select team_id, day, from_minute as "from", to_minute as "to" from presence_break
    where command_id = ${commandId} and plan_id = ${planId} order by day, team_id, from_minute`
}

/** All visits and breaks of a plan anew. */
export async function saveVisits(
  db: Db,
  commandId: string,
  planId: string,
  { visits, breaks }: { visits: readonly Visit[]; breaks: readonly PlanBreak[] },
): Promise<void> {
  await db`delete from presence_visit where command_id = ${commandId} and plan_id = ${planId}`
  await db`delete from presence_break where command_id = ${commandId} and plan_id = ${planId}`
  for (let first = 0; first < visits.length; first += block) {
    await db`insert into presence_visit ${db(
      visits.slice(first, first + block).map(({ id, teamId, day, arrive, leave, wishId, window }) => ({
        commandId,
        planId,
        id,
        teamId,
        day,
        arriveMinute: arrive,
        leaveMinute: leave,
        wishId,
        windowIndex: window,
      })),
    )}`
  }
  if (breaks.length > 0)
    await db`insert into presence_break ${db(
      breaks.map(({ teamId, day, from, to }) => ({ commandId, planId, teamId, day, fromMinute: from, toMinute: to })),
    )}`
}

/** A statement takes 65,535 values at most. */
const block = 5000

/**
 * Visits of a week that a plan which begins then leaves as they are: what was to begin before, and what a team has come for already.
 * A visit that could not be made is none of them. In the order in which they were made.
 */
export async function listBegun(db: Db, commandId: string, monday: Day, { firstDay, firstMinute }: Begin): Promise<Begun[]> {
  return db<Begun[]>`
    select v.wish_id, v.team_id, v.day, v.arrive_minute as arrive, v.leave_minute as leave from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and ${inForce(db, monday, addDays(monday, 6))}
    left join presence_visit_kept k on k.command_id = v.command_id and k.plan_id = v.plan_id and k.visit_id = v.id
    where v.command_id = ${commandId} and v.day between ${monday} and ${firstDay} and k.hindered_by is null
      and (v.day < ${firstDay} or v.arrive_minute < ${firstMinute} or k.arrived_minute is not null)
    order by v.day, v.arrive_minute`
}

/** Breaks of the first day that have begun when a plan begins. */
export async function listBegunBreaks(db: Db, commandId: string, { firstDay, firstMinute }: Begin): Promise<BegunBreak[]> {
  return db<BegunBreak[]>`
    select v.team_id, v.arrive_minute as "from", v.to_minute as "to"
    from (select command_id, plan_id, team_id, day, from_minute as arrive_minute, to_minute from presence_break) v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and ${inForce(db, firstDay, firstDay)}
    where v.command_id = ${commandId} and v.day = ${firstDay} and v.arrive_minute < ${firstMinute}`
}

/** Whether `p` is, or was, the plan that says what begins with `v`, on one of these days: approved plans hold from an instant to another. */
export function inForce(db: Db, from: Day, to: Day) {
  const begins = db`((${noonsOf(from, to)}::text[]::timestamptz[])[v.day - ${from}::date + 1] + (v.arrive_minute - 720) * interval '1 minute')`
  return db`p.holds_from <= ${begins} and (p.holds_until is null or ${begins} < p.holds_until)`
}

/** Noon on the clocks of Morocco: SQL knows no zone, and clocks change at night. */
function noonsOf(from: Day, to: Day): string[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, nth) => addDays(from, nth))
  return days.map((day) => instantOf(day, '12:00').toISOString())
}
