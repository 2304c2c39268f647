import { type District, districtOf } from '../places/district.ts'
import type { Position } from '../places/polygon.ts'
import { refuse } from './refusal.ts'
import type { Site } from './school.ts'

type Placed = Pick<Site, 'location' | 'districtId'>

interface Typed {
  latitude: number | null
  longitude: number | null
}

/**
 * Where a school stands and in which district, decided once; without coordinates it waits to be put on the map.
 * @throws {Refusal} invalid, when it lies outside of the command or one of two coordinates is missing
 */
export function placed({ latitude, longitude }: Typed, districts: readonly District[]): Placed {
  if (latitude === null && longitude === null) return { location: null, districtId: null }
  if (longitude === null) throw refuse('invalid', 'degreesMissing', { longitude: 'degreesMissing' })
  if (latitude === null) throw refuse('invalid', 'degreesMissing', { latitude: 'degreesMissing' })
  return within([longitude, latitude], districts)
}

/** To a hand's breadth: more digits are noise. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(6))
}

/** @throws {Refusal} invalid, when no district of the command holds the position */
export function within(location: Position, districts: readonly District[]): Placed {
  const district = districtOf(districts, location)
  if (!district) throw refuse('invalid', 'outsideCommand', { latitude: 'outsideCommand' })
  return { location: [rounded(location[0]), rounded(location[1])], districtId: district.id }
}
