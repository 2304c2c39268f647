import { type District, districtOf } from '../places/district.ts'
import { parseDegrees } from '../places/point.ts'
import { area, contains, type Polygon, type Position } from '../places/polygon.ts'
import { crossesItself, polygonIn } from '../places/read-polygon.ts'

export const perimeterFaults = [
  'perimeterUnreadable',
  'perimeterFewCorners',
  'perimeterManyCorners',
  'perimeterCrosses',
  'perimeterOutside',
  'perimeterElsewhere',
  'perimeterTooSmall',
  'perimeterTooLarge',
] as const
export type PerimeterFault = (typeof perimeterFaults)[number]

const mostCorners = 200
/** In square kilometres: a yard, and the streets from which a school can be seen. */
const least = 0.0005
const most = 1

/** The surroundings as they were typed or drawn: GeoJSON, or a line for each corner, latitude first. Undefined when it is neither. */
export function readPerimeter(typed: string): Polygon | undefined {
  const text = typed.trim()
  if (text.startsWith('{')) return polygonIn(text)
  const corners = text
    .split(/\n/)
    .filter((line) => line.trim())
    .map(readCorner)
  if (corners.some((corner) => !corner)) return undefined
  return { type: 'Polygon', coordinates: [closed(corners as Position[])] }
}

/** The corners as lines, as `readPerimeter` takes them. */
export function writePerimeter({ coordinates: [ring = []] }: Polygon): string {
  return ring
    .slice(0, -1)
    .map(([longitude, latitude]) => `${latitude}, ${longitude}`)
    .join('\n')
}

/** Why it cannot be the surroundings of a school that stands there, or undefined. */
export function perimeterFault(
  shape: Polygon,
  school: Position,
  districts: readonly Pick<District, 'shape'>[],
): PerimeterFault | undefined {
  const corners = shape.coordinates.flat()
  if (shape.coordinates.some((ring) => ring.length < 4)) return 'perimeterFewCorners'
  if (corners.length > mostCorners) return 'perimeterManyCorners'
  if (crossesItself(shape)) return 'perimeterCrosses'
  if (corners.some((corner) => !districtOf(districts, corner))) return 'perimeterOutside'
  if (!contains(shape, school)) return 'perimeterElsewhere'
  const size = area(shape)
  return size < least ? 'perimeterTooSmall' : size > most ? 'perimeterTooLarge' : undefined
}

/** «32.3373, -6.3498», with Arabic digits or marks too. */
function readCorner(line: string): Position | undefined {
  const [latitude, longitude, ...more] = line
    .trim()
    .split(/\s*[,;\u060C\u061B]\s*|\s+/)
    .map(parseDegrees)
  if (latitude === undefined || longitude === undefined || more.length > 0) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined
}

function closed(ring: readonly Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : [...ring]
}
