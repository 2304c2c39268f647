import type { Polygon, Position } from '../../places/polygon.ts'
import { readCorners as readLines } from '../corners.ts'

/** The corners that stand in the field, as lines or as GeoJSON; what cannot be read is none yet. */
export function readCorners(typed: string): Position[] {
  const text = typed.trim()
  if (!text.startsWith('{')) return readLines(text) ?? []
  try {
    const { geometry, features, ...shape } = JSON.parse(text) as Partial<Polygon> & {
      geometry?: Polygon
      features?: { geometry: Polygon }[]
    }
    const { coordinates } = geometry ?? features?.[0]?.geometry ?? shape
    return (coordinates?.[0] ?? []).slice(0, -1).map(([x, y]) => [x, y])
  } catch {
    return []
  }
}
