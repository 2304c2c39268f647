import type { Db } from '../src/platform/db/connection.ts'
import type { Day } from '../src/platform/words/dates.ts'
import type { Visit } from '../src/presence/plans/plan.ts'
import { inForce } from '../src/presence/queries/visits.ts'

interface VisitInForce extends Visit {
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
