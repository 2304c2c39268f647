import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { refuse } from '../refusal.ts'
import type { Leave, Shift, Team } from '../team.ts'

export interface TeamLine extends Team {
  baseAr: string
  baseFr: string
  officeAr: string | null
  officeFr: string | null
}

/** Those that were not retired. */
export async function listTeams(db: Db, commandId: string): Promise<TeamLine[]> {
  return db<TeamLine[]>`
    select t.id, t.name, t.mode, t.base_point_id, t.office_id, t.skills, t.retired_on,
      p.name_ar as base_ar, p.name_fr as base_fr, o.name_ar as office_ar, o.name_fr as office_fr
    from presence_team t
    join point p on p.command_id = t.command_id and p.id = t.base_point_id
    left join office o on o.command_id = t.command_id and o.id = t.office_id
    where t.command_id = ${commandId} and t.retired_on is null order by length(t.name), t.name, t.id`
}

/** Held against any other act until the end of this one. */
export async function lockTeam(db: Db, commandId: string, id: string): Promise<Team> {
  const [team] = await db<Team[]>`
    select id, name, mode, base_point_id, office_id, skills, retired_on from presence_team
    where command_id = ${commandId} and id = ${id} for update`
  if (!team) throw refuse('missing', 'teamUnknown')
  if (team.retiredOn) throw refuse('conflict', 'teamRetired')
  return team
}

/** Two acts that look at all names or plans of a command go one after the other. */
export async function lockCommand(db: Db, commandId: string): Promise<void> {
  await db`select 1 from command where id = ${commandId} for no key update`
}

export async function hasTeamNamed(db: Db, commandId: string, name: string, exceptId: string | null): Promise<boolean> {
  const found = await db`
    select 1 from presence_team where command_id = ${commandId} and retired_on is null and ar_norm(name) = ar_norm(${name})
      and id is distinct from ${exceptId} limit 1`
  return found.length > 0
}

export async function insertTeam(db: Db, commandId: string, team: Team): Promise<void> {
  const { id, name, mode, basePointId, officeId } = team
  await db`
    insert into presence_team (command_id, id, name, mode, base_point_id, office_id, skills)
    values (${commandId}, ${id}, ${name}, ${mode}, ${basePointId}, ${officeId}, ${[...team.skills]}::text[])`
}

export async function saveTeam(db: Db, commandId: string, team: Team): Promise<void> {
  const { id, name, mode, basePointId, officeId, retiredOn } = team
  await db`
    update presence_team set name = ${name}, mode = ${mode}, base_point_id = ${basePointId}, office_id = ${officeId},
      skills = ${[...team.skills]}::text[], retired_on = ${retiredOn}
    where command_id = ${commandId} and id = ${id}`
}

interface ShiftRow extends Omit<Shift, 'break'> {
  earliest: number | null
  latest: number | null
  minutes: number | null
}

/** Of all teams, or of one. */
export async function listShifts(db: Db, commandId: string, teamId: string | null = null): Promise<Shift[]> {
  const rows = await db<ShiftRow[]>`
    select id, team_id, weekday, from_minute as "from", to_minute as "to", break_earliest as earliest, break_latest as latest,
      break_minutes as minutes
    from presence_shift
    where command_id = ${commandId} and (${teamId}::uuid is null or team_id = ${teamId}::uuid) order by team_id, weekday, from_minute`
  return rows.map(({ earliest, latest, minutes, ...shift }) => ({
    ...shift,
    break: minutes === null ? null : { earliest: earliest!, latest: latest!, minutes },
  }))
}

export async function insertShifts(db: Db, commandId: string, shifts: readonly Shift[]): Promise<void> {
  await db`insert into presence_shift ${db(
    shifts.map(({ id, teamId, weekday, from, to, break: pause }) => ({
      commandId,
      id,
      teamId,
      weekday,
      fromMinute: from,
      toMinute: to,
      breakEarliest: pause?.earliest ?? null,
      breakLatest: pause?.latest ?? null,
      breakMinutes: pause?.minutes ?? null,
    })),
  )}`
}

export async function deleteShift(db: Db, commandId: string, teamId: string, id: string): Promise<boolean> {
  const { count } = await db`delete from presence_shift where command_id = ${commandId} and team_id = ${teamId} and id = ${id}`
  return count > 0
}

/** Leave that is not over on a day, of all teams or of one. */
export async function listLeaves(db: Db, commandId: string, from: Day, teamId: string | null = null): Promise<Leave[]> {
  return db<Leave[]>`
    select id, team_id, first_day, last_day from presence_leave
    where command_id = ${commandId} and last_day >= ${from} and (${teamId}::uuid is null or team_id = ${teamId}::uuid)
    order by first_day, id`
}

export async function insertLeave(db: Db, commandId: string, leave: Leave): Promise<void> {
  await db`insert into presence_leave ${db({ commandId, ...leave })}`
}

export async function deleteLeave(db: Db, commandId: string, teamId: string, id: string): Promise<boolean> {
  const { count } = await db`delete from presence_leave where command_id = ${commandId} and team_id = ${teamId} and id = ${id}`
  return count > 0
}
