import type { Polygon, Position } from '../places/polygon.ts'
import { metresPerDegree } from './distance.ts'

/** Metres to the east and to the south, as a drawing counts. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A flat piece of ground around a place, in metres: true enough for a quarter of a city. */
export interface Plane {
  spot(position: Position): Spot
  position(spot: Spot): Position
}

export function planeAround([longitude, latitude]: Position): Plane {
  const east = metresPerDegree * Math.cos((latitude * Math.PI) / 180)
  return {
    spot: ([x, y]) => ({ x: round((x - longitude) * east, 1), y: round((latitude - y) * metresPerDegree, 1) }),
    position: ({ x, y }) => [round(longitude + x / east, 6), round(latitude - y / metresPerDegree, 6)],
  }
}

/** What is seen of it: left, top, width and height. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const proportion = 3 / 4

/** A frame that holds these spots with room around them, and shows at least so many metres. */
export function frameOf(spots: readonly Spot[], least: number): Frame {
  const [west, east] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))]
  const [north, south] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))]
  const width = Math.max(least, (east - west) * 1.2, ((south - north) * 1.2) / proportion)
  return frameAround({ x: (west + east) / 2, y: (north + south) / 2 }, width)
}

export function frameAround({ x, y }: Spot, width: number): Frame {
  const height = width * proportion
  return { x: round(x - width / 2, 1), y: round(y - height / 2, 1), width: round(width, 1), height: round(height, 1) }
}

/** A polygon as the path of a drawing. */
export function pathOf({ coordinates }: Polygon, { spot }: Plane): string {
  const at = (position: Position) => `${spot(position).x} ${spot(position).y}`
  return coordinates.map((ring) => `M${ring.map(at).join('L')}Z`).join('')
}

/** A round length that is about a quarter of a frame: for its scale. */
export function scaleOf({ width }: Frame): number {
  const quarter = width / 4
  const ten = 10 ** Math.floor(Math.log10(quarter))
  return [5, 2, 1].map((factor) => factor * ten).find((length) => length <= quarter) ?? ten
}

function round(n: number, digits: number): number {
  return Number(n.toFixed(digits))
}
