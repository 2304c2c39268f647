import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { type District, districtOf } from './district.ts'
import { nameAr, nameFr } from './input.ts'
import { parseDegrees, pointKinds } from './point.ts'
import { innerPoint, type Position } from './polygon.ts'
import { hasPointNamed, insertPoint, listDistricts, lockCommand } from './queries.ts'
import { refuse } from './refusal.ts'

const degrees = (most: number) =>
  v.pipe(
    v.optional(v.string(refuse.key('degreesInvalid')), ''),
    v.trim(),
    v.check((typed) => typed === '' || Math.abs(parseDegrees(typed) ?? Number.NaN) <= most, refuse.key('degreesInvalid')),
    v.transform((typed) => parseDegrees(typed)),
  )

const input = v.object({
  kind: v.picklist(pointKinds, refuse.key('kindMissing')),
  nameAr,
  nameFr,
  latitude: degrees(90),
  longitude: degrees(180),
  /** Where no coordinates are known: the point stands in the middle of this district. */
  districtId: v.optional(v.string(refuse.key('districtUnknown')), ''),
})

/** Adds a named point; the district that holds it is decided here, once. */
export const addPoint = defineAction({
  id: 'places.add-point',
  input,
  find: async ({ db, actor }) => {
    await lockCommand(db, actor.commandId)
    return { districts: await listDistricts(db, actor.commandId) }
  },
  may: anyOf('cell', 'planner', 'administrator'),
  run: async ({ db, actor, newId }, { districts }, point) => {
    const location = locate(point, districts)
    const district = districtOf(districts, location)
    if (!district) throw refuse('invalid', 'outsideDistricts', { latitude: 'outsideDistricts' })
    if (await hasPointNamed(db, actor.commandId, { districtId: district.id, nameAr: point.nameAr })) {
      throw refuse('conflict', 'pointExists', { nameAr: 'pointExists' })
    }
    const { kind, nameAr, nameFr } = point
    const added = { id: newId(), kind, nameAr, nameFr, location, districtId: district.id }
    await insertPoint(db, actor.commandId, added)
    return added
  },
  note: (_, { kind }, { id, districtId }) => ({ subject: `point:${id}`, facts: { kind, district: districtId } }),
})

function locate({ latitude, longitude, districtId }: v.InferOutput<typeof input>, districts: readonly District[]): Position {
  if (latitude !== undefined && longitude !== undefined) return [longitude, latitude]
  if (latitude !== undefined) throw refuse('invalid', 'degreesInvalid', { longitude: 'degreesInvalid' })
  if (longitude !== undefined) throw refuse('invalid', 'degreesInvalid', { latitude: 'degreesInvalid' })
  if (!districtId) throw refuse('invalid', 'placeMissing', { latitude: 'placeMissing' })
  const district = districts.find(({ id }) => id === districtId)
  if (!district) throw refuse('invalid', 'districtUnknown', { districtId: 'districtUnknown' })
  return innerPoint(district.shape)
}
