import type { PointKind } from '../../places/point.ts'
import type { Polygon, Position } from '../../places/polygon.ts'
import type { Db } from '../../platform/db/connection.ts'

export interface KnownDistrict {
  id: string
  nameAr: string
  nameFr: string
  shape: Polygon
}

export interface KnownPoint {
  id: string
  kind: PointKind
  nameAr: string
  nameFr: string
  districtId: string | null
  longitude: number
  latitude: number
}

export async function listDistricts(db: Db, commandId: string): Promise<KnownDistrict[]> {
  return db<KnownDistrict[]>`select id, name_ar, name_fr, shape from district where command_id = ${commandId} order by name_ar, id`
}

export async function listPoints(db: Db, commandId: string): Promise<KnownPoint[]> {
  return db<KnownPoint[]>`
    select id, kind, name_ar, name_fr, district_id, location[0] as longitude, location[1] as latitude from point
    where command_id = ${commandId} order by name_ar, id`
}

export interface NewPlace {
  demandId: string
  districtId: string | null
  pointId: string | null
  location: Position | null
}

export async function insertPlace(db: Db, commandId: string, { demandId, districtId, pointId, location }: NewPlace): Promise<void> {
  const spot = location ? db`point(${location[0]}::float8, ${location[1]}::float8)` : db`null`
  await db`
    insert into demand_place (command_id, demand_id, district_id, point_id, location)
    values (${commandId}, ${demandId}, ${districtId}, ${pointId}, ${spot})`
}
