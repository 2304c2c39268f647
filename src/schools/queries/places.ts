import type { District } from '../../places/district.ts'
import type { Position } from '../../places/polygon.ts'
import type { Db } from '../../platform/db/connection.ts'

export async function listDistricts(db: Db, commandId: string): Promise<District[]> {
  return db<District[]>`select id, name_ar, name_fr, shape from district where command_id = ${commandId} order by name_ar, id`
}

/** Where the other open schools of a command stand. */
export async function listPositions(db: Db, commandId: string, exceptId: string): Promise<Position[]> {
  const rows = await db<{ longitude: number; latitude: number }[]>`
    select location[0] as longitude, location[1] as latitude from school
    where command_id = ${commandId} and id <> ${exceptId} and location is not null and closed_on is null`
  return rows.map(({ longitude, latitude }) => [longitude, latitude])
}

export interface NamedPoint {
  id: string
  nameAr: string
  nameFr: string
}

/** The points of the city that are no school: schools have pages of their own. */
export async function listPoints(db: Db, commandId: string): Promise<NamedPoint[]> {
  return db<NamedPoint[]>`
    select id, name_ar, name_fr from point where command_id = ${commandId} and kind <> 'school' order by name_ar, id`
}

export async function findPoint(db: Db, commandId: string, id: string): Promise<NamedPoint | undefined> {
  const [found] = await db<NamedPoint[]>`select id, name_ar, name_fr from point where command_id = ${commandId} and id = ${id}`
  return found
}
