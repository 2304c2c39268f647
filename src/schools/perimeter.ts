import { area, contains, crossesItself, type Polygon, type Position } from '../places/polygon.ts'

export const perimeterFaults = [
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

/**
 * Why a shape cannot be the surroundings of a school that stands there, or undefined. Asked by the server, and by the map while one draws.
 * @param within says whether a place is of this command
 */
export function perimeterFault(shape: Polygon, school: Position, within: (place: Position) => boolean): PerimeterFault | undefined {
  const corners = shape.coordinates.flat()
  if (shape.coordinates.some((ring) => ring.length < 4)) return 'perimeterFewCorners'
  if (corners.length > mostCorners) return 'perimeterManyCorners'
  if (crossesItself(shape)) return 'perimeterCrosses'
  if (!corners.every(within)) return 'perimeterOutside'
  if (!contains(shape, school)) return 'perimeterElsewhere'
  const size = area(shape)
  return size < least ? 'perimeterTooSmall' : size > most ? 'perimeterTooLarge' : undefined
}

/** The corners as lines, latitude first, as the form takes them. */
export function writePerimeter({ coordinates: [ring = []] }: Polygon): string {
  return ring
    .slice(0, -1)
    .map(([longitude, latitude]) => `${latitude}, ${longitude}`)
    .join('\n')
}

/** A ring that ends where it begins. */
export function closed(corners: readonly Position[]): Position[] {
  const [first, last] = [corners[0], corners.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...corners, first] : [...corners]
}
