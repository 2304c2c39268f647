import type { Polygon } from '../places/polygon.ts'
import { polygonIn } from '../places/read-polygon.ts'
import { readCorners } from './corners.ts'
import { closed } from './perimeter.ts'

/** The surroundings as they were typed or drawn: GeoJSON, of which the outer line is taken, or a corner on each line. Undefined when it is neither. */
export function readPerimeter(typed: string): Polygon | undefined {
  const text = typed.trim()
  const corners = text.startsWith('{') ? polygonIn(text)?.coordinates[0] : readCorners(text)
  return corners && { type: 'Polygon', coordinates: [closed(corners)] }
}
