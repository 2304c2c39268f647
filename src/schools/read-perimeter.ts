import type { Polygon } from '../places/polygon.ts'
import { polygonIn } from '../places/read-polygon.ts'
import { readCorners } from './corners.ts'
import { closed } from './perimeter.ts'

/** The surroundings as they were typed or drawn: GeoJSON, or a line for each corner, latitude first. Undefined when it is neither. */
export function readPerimeter(typed: string): Polygon | undefined {
  const text = typed.trim()
  if (text.startsWith('{')) return polygonIn(text)
  const corners = readCorners(text)
  return corners && { type: 'Polygon', coordinates: [closed(corners)] }
}
