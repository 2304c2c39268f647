import type { Db } from '../platform/db/connection.ts'
import { type DistrictRow, listDistricts, listPoints, type PointRow } from './queries.ts'
import type { PlaceKey } from './texts/theme.ts'

export interface Spot {
  district: DistrictRow
  /** Null when a whole district is meant. */
  point: PointRow | null
}

/** Finds the place that a wording names. */
export type Find = (key: PlaceKey) => Spot

export async function mapOf(db: Db, commandId: string): Promise<Find> {
  const [districts, points] = await Promise.all([listDistricts(db, commandId), listPoints(db, commandId)])
  return (key) => {
    const [kind, text] = key.split(':')
    const place = Number(text)
    const ofKind = points.filter((point) => point.kind === kind)
    const point = ofKind[place % ofKind.length]
    if (!point) return { district: districts[place % districts.length]!, point: null }
    return { district: districts.find(({ id }) => id === point.districtId)!, point }
  }
}
