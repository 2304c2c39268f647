import { parseDegrees } from '../places/point.ts'
import type { Position } from '../places/polygon.ts'

/** «32.3373, -6.3498» on each line, with Arabic digits or marks too. Undefined when a line is none. */
export function readCorners(text: string): Position[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim())
  const corners = lines.map(readCorner)
  return corners.every((corner) => corner !== undefined) ? corners : undefined
}

function readCorner(line: string): Position | undefined {
  const [latitude, longitude, ...more] = line
    .trim()
    .split(/\s*[,;\u060C\u061B]\s*|\s+/)
    .map(parseDegrees)
  if (latitude === undefined || longitude === undefined || more.length > 0) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined
}
