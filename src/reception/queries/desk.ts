import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Contact } from './askers.ts'

export interface KnownAsker extends Contact {
  id: string
  joinedOn: Day
  leftOn: Day | null
  schoolAr: string | null
  schoolFr: string | null
}

/** The persons behind a demand: for the cell alone. */
export async function listAskers(db: Db, commandId: string, demandId: string): Promise<KnownAsker[]> {
  return db<KnownAsker[]>`
    select a.id, a.name, a.phone, a.email, j.joined_on, j.left_on, s.name_ar as school_ar, s.name_fr as school_fr
    from demand_asker j join asker a on a.command_id = j.command_id and a.id = j.asker_id
    left join school s on s.command_id = a.command_id and s.id = a.school_id
    where j.command_id = ${commandId} and j.demand_id = ${demandId} order by j.joined_on, a.id`
}

export interface NamedSchool {
  id: string
  nameAr: string
  nameFr: string | null
}

/** In whose name the cell may note a demand. */
export async function listOpenSchools(db: Db, commandId: string, today: Day): Promise<NamedSchool[]> {
  return db<NamedSchool[]>`
    select id, name_ar, name_fr from school where command_id = ${commandId} and (closed_on is null or closed_on > ${today}) order by name_ar, id`
}

export async function isOpenSchool(db: Db, commandId: string, id: string, today: Day): Promise<boolean> {
  const [row] = await db`
    select 1 from school where command_id = ${commandId} and id = ${id} and (closed_on is null or closed_on > ${today})`
  return row !== undefined
}
