import * as v from 'valibot'
import { type District, districtOf } from '../places/district.ts'
import type { Polygon, Position } from '../places/polygon.ts'
import { defineAction } from '../platform/action.ts'
import { metresBetween } from './distance.ts'
import { schoolToChange, unchangedSince } from './find-school.ts'
import * as input from './input.ts'
import { perimeterFault } from './perimeter.ts'
import { mayKeep } from './permissions.ts'
import { placed } from './placing.ts'
import { listDistricts } from './queries/places.ts'
import { saveSite } from './queries/schools.ts'
import { readPerimeter } from './read-perimeter.ts'
import { refuse } from './refusal.ts'
import { type Gate, mostGates } from './school.ts'

/** A gate further away belongs to another school. */
const reach = 500

const gate = v.object({
  name: v.pipe(v.optional(v.string(refuse.key('gateNameMissing')), ''), v.trim(), v.maxLength(60, refuse.key('gateNameTooLong'))),
  latitude: input.latitude,
  longitude: input.longitude,
})

/** Puts a school on the map: where it stands, its gates, and the perimeter around it. What was drawn before is replaced. */
export const drawSite = defineAction({
  id: 'schools.draw-site',
  input: v.object({
    schoolId: input.schoolId,
    revision: input.revision,
    latitude: input.latitude,
    longitude: input.longitude,
    perimeter: v.pipe(
      v.optional(v.string(refuse.key('perimeterUnreadable')), ''),
      v.trim(),
      v.maxLength(50_000, refuse.key('perimeterManyCorners')),
    ),
    gates: v.optional(v.pipe(v.array(gate, refuse.key('invalid')), v.maxLength(mostGates, refuse.key('gatesTooMany'))), []),
  }),
  find: (context, { schoolId }) => schoolToChange(context, schoolId),
  may: mayKeep,
  run: async ({ db, actor }, school, { revision, latitude, longitude, perimeter, gates }) => {
    unchangedSince(school, revision)
    const districts = await listDistricts(db, actor.commandId)
    const { location, districtId } = placed({ latitude, longitude }, districts)
    if (!location) throw refuse('invalid', 'positionMissing', { latitude: 'positionMissing' })
    const drawn = { perimeter: around(location, perimeter, districts), gates: gatesOf(location, gates) }
    await saveSite(db, actor.commandId, school.id, { location, districtId, ...drawn })
    return { gates: drawn.gates.length }
  },
  note: ({ id }, _input, { gates }) => ({ subject: `school:${id}`, facts: { gates } }),
})

function around(school: Position, typed: string, districts: readonly District[]): Polygon | null {
  if (!typed) return null
  const shape = readPerimeter(typed)
  const fault = shape ? perimeterFault(shape, school, (place) => districtOf(districts, place) !== undefined) : 'perimeterUnreadable'
  if (fault) throw refuse('invalid', fault, { perimeter: fault })
  return shape!
}

/** Lines of the form that were left empty are none. */
function gatesOf(school: Position, typed: readonly v.InferOutput<typeof gate>[]): Gate[] {
  return typed.flatMap(({ name, latitude, longitude }, nth) => {
    if (!name && latitude === null && longitude === null) return []
    if (latitude === null) throw refuse('invalid', 'degreesMissing', { [`gates.${nth}.latitude`]: 'degreesMissing' })
    if (longitude === null) throw refuse('invalid', 'degreesMissing', { [`gates.${nth}.longitude`]: 'degreesMissing' })
    if (!name) throw refuse('invalid', 'gateNameMissing', { [`gates.${nth}.name`]: 'gateNameMissing' })
    const position: Position = [longitude, latitude]
    if (metresBetween(school, position) > reach) throw refuse('invalid', 'gateTooFar', { [`gates.${nth}.latitude`]: 'gateTooFar' })
    return [{ name, position }]
  })
}
