import type { Db } from '../../../platform/db/connection.ts'
import { isId } from '../../../platform/ids.ts'
import type { Day } from '../../../platform/words/dates.ts'
import { inForce } from '../../queries/visits.ts'
import type { Mode } from '../../team.ts'
import { refuse } from '../refusal.ts'

export interface SheetTeam {
  id: string
  name: string
  mode: Mode
  officeId: string | null
  retiredOn: Day | null
}

export async function findTeam(db: Db, commandId: string, id: string, lock = false): Promise<SheetTeam> {
  const [team] = isId(id)
    ? await db<SheetTeam[]>`
        select id, name, mode, office_id, retired_on from presence_team
        where command_id = ${commandId} and id = ${id} ${lock ? db`for update` : db``}`
    : []
  if (!team) throw refuse('missing', 'teamUnknown')
  return team
}

/** The team of a secret link that holds on this day. */
export async function findTeamByLink(db: Db, commandId: string, hash: Buffer, today: Day, lock = false): Promise<SheetTeam> {
  const [team] = await db<SheetTeam[]>`
    select t.id, t.name, t.mode, t.office_id, t.retired_on from presence_sheet_link l
    join presence_team t on t.command_id = l.command_id and t.id = l.team_id
    where l.command_id = ${commandId} and l.hash = ${hash} and l.last_day >= ${today} ${lock ? db`for update` : db``}`
  if (!team) throw refuse('missing', 'linkUnknown')
  return team
}

export type TeamOfDay = SheetTeam & { visits: number; said: number }

/** Teams with visits on a day, by the plans that held and by those under which something was said, in the order of their names. */
export async function listTeamsOf(db: Db, commandId: string, day: Day): Promise<TeamOfDay[]> {
  return db<TeamOfDay[]>`
    select t.id, t.name, t.mode, t.office_id, t.retired_on, count(*)::int as visits, count(k.visit_id)::int as said
    from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and p.state in ('approved', 'replaced')
    join presence_team t on t.command_id = v.command_id and t.id = v.team_id
    left join presence_visit_kept k on k.command_id = v.command_id and k.plan_id = v.plan_id and k.visit_id = v.id
    where v.command_id = ${commandId} and v.day = ${day} and (k.visit_id is not null or ${inForce(db, day, day)})
    group by t.id, t.name, t.mode, t.office_id, t.retired_on order by length(t.name), t.name, t.id`
}
