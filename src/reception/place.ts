import { districtOf } from '../places/district.ts'
import { projectionOf } from '../places/map.ts'
import { plainName } from '../places/plain-name.ts'
import type { Position } from '../places/polygon.ts'
import type { Db } from '../platform/db/connection.ts'
import { type KnownDistrict, type KnownPoint, listDistricts, listPoints } from './queries/places.ts'
import { refuse } from './refusal.ts'

/** The places of a command that a form offers. */
export interface Gazetteer {
  districts: readonly KnownDistrict[]
  points: readonly KnownPoint[]
}

/** Where it is, as it was typed and as the map was touched. */
export interface GivenPlace {
  place?: string | undefined
  latitude?: number | undefined
  longitude?: number | undefined
}

export interface ChosenPlace {
  district: KnownDistrict | null
  point: KnownPoint | null
  /** The exact spot: for the cell and the office alone. */
  location: Position | null
  /** As it was typed. */
  words: string | null
}

export async function gazetteer(db: Db, commandId: string): Promise<Gazetteer> {
  const [districts, points] = [await listDistricts(db, commandId), await listPoints(db, commandId)]
  return { districts, points }
}

/** What was typed is looked up among the names; the district of a spot is computed here, once. */
export function placeOf({ districts, points }: Gazetteer, { place, latitude, longitude }: GivenPlace): ChosenPlace {
  const typed = place ? plainName(place) : ''
  const point = points.find((one) => namesOfPoint(one, districts).some((name) => plainName(name) === typed)) ?? null
  const named = districts.find(({ nameAr, nameFr }) => plainName(nameAr) === typed || plainName(nameFr) === typed)
  const location: Position | null = latitude === undefined || longitude === undefined ? null : [longitude, latitude]
  const ofPoint = point && districts.find(({ id }) => id === point.districtId)
  const district = (location && districtOf(districts, location)) ?? ofPoint ?? named ?? null
  return { district, point, location, words: place ?? null }
}

/**
 * The same, as long as it lies where this command works.
 * @throws {Refusal} invalid, at the field of the place
 */
export function placeWithin(places: Gazetteer, given: GivenPlace): ChosenPlace {
  const chosen = placeOf(places, given)
  if (chosen.location && !isNear(places, chosen.location)) throw refuse('invalid', 'spotElsewhere', { place: 'spotElsewhere' })
  return chosen
}

/** «حديقة النخيل (حي النخيل)»: two gardens may bear one name. */
export function labelOf({ nameAr, nameFr, districtId }: KnownPoint, districts: readonly KnownDistrict[], language: string): string {
  const district = districts.find(({ id }) => id === districtId)
  const arabic = language === 'ar'
  const own = arabic ? nameAr : nameFr
  return district ? `${own} (${arabic ? district.nameAr : district.nameFr})` : own
}

/** Further than this from every district, what was touched is no place of this command: about two kilometres. */
const beyond = 0.02

function isNear({ districts }: Gazetteer, [longitude, latitude]: Position): boolean {
  const all = districts.flatMap(({ shape }) => shape.coordinates.flat())
  if (all.length === 0) return true
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))]
  return longitude > west - beyond && longitude < east + beyond && latitude > south - beyond && latitude < north + beyond
}

/** The map as it is drawn on a telephone: where it was touched is told in these units. */
export const mapWidth = 312

/** The spot at which a drawn map was touched. */
export function spotAt({ districts }: Gazetteer, x: number, y: number): Position {
  const [longitude, latitude] = projectionOf(districts, mapWidth).position({ x, y })
  return [round(longitude), round(latitude)]
}

/** To about ten metres: a map of this size tells no more. */
function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}

function namesOfPoint(point: KnownPoint, districts: readonly KnownDistrict[]): string[] {
  return [point.nameAr, point.nameFr, labelOf(point, districts, 'ar'), labelOf(point, districts, 'fr')]
}
