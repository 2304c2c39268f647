import type { Position } from '../places/polygon.ts'

export const metresPerDegree = 111_320

/** Metres between two places as the crow flies: degrees are taken as flat at their latitude, true enough within a city. */
export function metresBetween([x1, y1]: Position, [x2, y2]: Position): number {
  const narrowing = Math.cos((((y1 + y2) / 2) * Math.PI) / 180)
  return Math.hypot((x2 - x1) * narrowing, y2 - y1) * metresPerDegree
}

/** The place so many metres to the east and to the north. */
export function moved([x, y]: Position, east: number, north: number): Position {
  return [x + east / (metresPerDegree * Math.cos((y * Math.PI) / 180)), y + north / metresPerDegree]
}
