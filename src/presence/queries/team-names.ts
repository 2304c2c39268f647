import type { Polygon } from '../../places/polygon.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Mode } from '../team.ts'

export interface TeamName {
  id: string
  name: string
  mode: Mode
  officeId: string | null
}

/** Retired ones too: earlier plans name them. */
export async function listTeamNames(db: Db, commandId: string): Promise<TeamName[]> {
  return db<TeamName[]>`
    select id, name, mode, office_id from presence_team where command_id = ${commandId} order by length(name), name, id`
}

export interface District {
  id: string
  nameAr: string
  nameFr: string
  shape: Polygon
}

export async function listDistricts(db: Db, commandId: string): Promise<District[]> {
  return db<District[]>`select id, name_ar, name_fr, shape from district where command_id = ${commandId} order by name_ar, id`
}
