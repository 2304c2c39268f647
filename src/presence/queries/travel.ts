import type { Db } from '../../platform/db/connection.ts'
import type { Mode } from '../team.ts'
import type { Matrix } from '../travel/matrix.ts'
import { type Place, pointKey, schoolKey } from '../travel/place.ts'
import { type Speed, type Speeds, usualSpeeds } from '../travel/speed.ts'

/** What the command has set for itself; the usual elsewhere. */
export async function findSpeeds(db: Db, commandId: string): Promise<Speeds> {
  const rows = await db<(Speed & { mode: Mode })[]>`
    select mode, kmh, fixed_minutes, detour from presence_travel where command_id = ${commandId}`
  return { ...usualSpeeds, ...Object.fromEntries(rows.map(({ mode, ...speed }) => [mode, speed])) }
}

export async function saveSpeed(db: Db, commandId: string, mode: Mode, { kmh, fixedMinutes, detour }: Speed): Promise<void> {
  await db`
    insert into presence_travel (command_id, mode, kmh, fixed_minutes, detour) values (${commandId}, ${mode}, ${kmh}, ${fixedMinutes}, ${detour})
    on conflict (command_id, mode) do update set kmh = excluded.kmh, fixed_minutes = excluded.fixed_minutes, detour = excluded.detour`
}

export type KeptMatrix = Matrix & { madeAt: Date }

export async function listMatrices(db: Db, commandId: string): Promise<KeptMatrix[]> {
  return db<KeptMatrix[]>`
    select mode, source, places, minutes, made_at from presence_matrix where command_id = ${commandId} order by mode`
}

export async function saveMatrix(db: Db, commandId: string, { mode, source, places, minutes }: Matrix, at: Date): Promise<void> {
  await db`
    insert into presence_matrix (command_id, mode, source, places, minutes, made_at)
    values (${commandId}, ${mode}, ${source}, ${db.json([...places])}, ${db.json(minutes as number[][])}, ${at})
    on conflict (command_id, mode) do update set source = excluded.source, places = excluded.places, minutes = excluded.minutes,
      made_at = excluded.made_at`
}

export async function deleteMatrix(db: Db, commandId: string, mode: Mode): Promise<boolean> {
  const { count } = await db`delete from presence_matrix where command_id = ${commandId} and mode = ${mode}`
  return count > 0
}

interface PlaceRow {
  id: string
  nameAr: string
  nameFr: string | null
  longitude: number
  latitude: number
}

/** Where teams start and where wishes are that are not ended; of a school, its place on the map. */
export async function listPlaces(db: Db, commandId: string): Promise<Place[]> {
  const points = await db<PlaceRow[]>`
    select id, name_ar, name_fr, location[0] as longitude, location[1] as latitude from point
    where command_id = ${commandId} and (
      id in (select base_point_id from presence_team where command_id = ${commandId} and retired_on is null)
      or id in (select point_id from presence_wish where command_id = ${commandId} and last_day is null)) order by name_ar, id`
  const schools = await db<PlaceRow[]>`
    select id, name_ar, name_fr, location[0] as longitude, location[1] as latitude from school
    where command_id = ${commandId} and location is not null and id in (
      select school_id from presence_wish where command_id = ${commandId} and last_day is null) order by name_ar, id`
  return [...points.map((row) => placeOf(pointKey(row.id), row)), ...schools.map((row) => placeOf(schoolKey(row.id), row))]
}

function placeOf(key: string, { nameAr, nameFr, longitude, latitude }: PlaceRow): Place {
  return { key, nameAr, nameFr, position: [longitude, latitude] }
}

/** Where points of the command are, whether a wish is open there or not. */
export async function listPointPlaces(db: Db, commandId: string, ids: readonly string[]): Promise<Place[]> {
  const rows = await db<PlaceRow[]>`
    select id, name_ar, name_fr, location[0] as longitude, location[1] as latitude from point
    where command_id = ${commandId} and id = any(${[...ids]}::uuid[]) order by name_ar, id`
  return rows.map((row) => placeOf(pointKey(row.id), row))
}
