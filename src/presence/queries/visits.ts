import type { Db } from '../../platform/db/connection.ts'
import { addDays, type Day, daysBetween, instantOf } from '../../platform/words/dates.ts'
import type { PlanBreak, Visit } from '../plans/plan.ts'

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

/** Visits of the days of a week before one, by wish, of whatever plan was in force on each day. */
export async function countMade(db: Db, commandId: string, monday: Day, before: Day): Promise<ReadonlyMap<string, number>> {
  const rows = await db<{ wishId: string; visits: number }[]>`
    select v.wish_id, count(*)::int as visits from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and ${inForce(db, monday, addDays(monday, 6))}
    where v.command_id = ${commandId} and v.day >= ${monday} and v.day < ${before} group by v.wish_id`
  return new Map(rows.map(({ wishId, visits }) => [wishId, visits]))
}

/** Whether `p` was the approved plan of the day of `v`, one of these: approved before that day was over, and not replaced before then. */
export function inForce(db: Db, from: Day, to: Day) {
  const over = db`(${endsOf(from, to)}::text[]::timestamptz[])[v.day - ${from}::date + 1]`
  return db`p.approved_at < ${over} and (p.replaced_at is null or p.replaced_at >= ${over})`
}

/** The instants at which days are over on the clocks of Morocco: SQL knows no zone. */
function endsOf(from: Day, to: Day): string[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, nth) => addDays(from, nth + 1))
  return days.map((day) => instantOf(day, '00:00').toISOString())
}

export interface VisitInForce extends Visit {
  planId: string
}

/** What teams do on a day by the plan that is, or was, in force on it: of all teams, or of one. In the order in which they do it. */
export async function listVisitsInForce(db: Db, commandId: string, day: Day, teamId: string | null = null): Promise<VisitInForce[]> {
  return db<VisitInForce[]>`
    select v.plan_id, v.id, v.team_id, v.day, v.arrive_minute as arrive, v.leave_minute as leave, v.wish_id, v.window_index as "window"
    from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and ${inForce(db, day, day)}
    where v.command_id = ${commandId} and v.day = ${day} and (${teamId}::uuid is null or v.team_id = ${teamId}::uuid)
    order by v.team_id, v.arrive_minute`
}
