import type { Position } from '../../places/polygon.ts'
import type { Speed } from './speed.ts'

const earthKm = 6371.0088

/**
 * The straight line on the globe, made longer as streets are, at the speed of the mode. Rounded up, which keeps the triangle inequality:
 * no way over a third place becomes shorter than the way itself.
 */
export function minutesByDistance(from: Position, to: Position, { kmh, fixedMinutes, detour }: Speed): number {
  const kilometres = kilometresBetween(from, to)
  return kilometres === 0 ? 0 : Math.ceil((kilometres * detour * 60) / 100 / kmh + fixedMinutes)
}

/** The haversine formula. */
export function kilometresBetween([longitude1, latitude1]: Position, [longitude2, latitude2]: Position): number {
  const radians = Math.PI / 180
  const height = Math.sin(((latitude2 - latitude1) * radians) / 2) ** 2
  const width = Math.sin(((longitude2 - longitude1) * radians) / 2) ** 2
  return 2 * earthKm * Math.asin(Math.sqrt(height + Math.cos(latitude1 * radians) * Math.cos(latitude2 * radians) * width))
}
