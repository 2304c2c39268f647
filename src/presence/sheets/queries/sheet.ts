import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import { mondayOf } from '../../hours.ts'
import { inForce } from '../../queries/visits.ts'
import type { SheetBreak, SheetVisit } from '../sheet.ts'

export type VisitRow = Omit<SheetVisit, 'travel'> & { planId: string; wishId: string; inForce: boolean }

/** The visits of a team on a day: those of the plan that is in force, and those of former versions of which something was said. */
export async function listSheetVisits(db: Db, commandId: string, teamId: string, day: Day): Promise<VisitRow[]> {
  const holds = inForce(db, day, day)
  return db<VisitRow[]>`
    select v.id, v.plan_id, v.wish_id, v.arrive_minute as arrive, v.leave_minute as leave, ${holds} as in_force,
      coalesce(n.name_ar, s.name_ar) as place_ar, coalesce(n.name_fr, s.name_fr, s.name_ar) as place_fr,
      r.name_ar as district_ar, r.name_fr as district_fr, w.source,
      k.arrived_minute as arrived, k.left_minute as "left", k.hindered_by as hindered
    from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and p.state in ('approved', 'replaced')
    join presence_wish w on w.command_id = v.command_id and w.id = v.wish_id
    left join point n on n.command_id = w.command_id and n.id = w.point_id
    left join school s on s.command_id = w.command_id and s.id = w.school_id
    left join district r on r.command_id = w.command_id and r.id = coalesce(n.district_id, s.district_id)
    left join presence_visit_kept k on k.command_id = v.command_id and k.plan_id = v.plan_id and k.visit_id = v.id
    where v.command_id = ${commandId} and v.team_id = ${teamId} and v.day = ${day} and (k.visit_id is not null or ${holds})
    order by v.arrive_minute, v.id`
}

/** Breaks of whatever plan held when each began. */
export async function listSheetBreaks(db: Db, commandId: string, teamId: string, day: Day): Promise<SheetBreak[]> {
  return db<SheetBreak[]>`
    select v.arrive_minute as "from", v.to_minute as "to"
    from (select command_id, plan_id, team_id, day, from_minute as arrive_minute, to_minute from presence_break) v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and ${inForce(db, day, day)}
    where v.command_id = ${commandId} and v.team_id = ${teamId} and v.day = ${day} order by v.arrive_minute`
}

/** The plan in force at the end of a day, if there is one. */
export async function findPlanOf(db: Db, commandId: string, day: Day): Promise<{ id: string; version: number } | null> {
  const [plan] = await db<{ id: string; version: number }[]>`
    select p.id, p.version from presence_plan p
    cross join (select ${day}::date as day, 1439 as arrive_minute) v
    where p.command_id = ${commandId} and p.week = ${mondayOf(day)} and ${inForce(db, day, day)}`
  return plan ?? null
}
