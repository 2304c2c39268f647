import type { Instance, Place } from './instance.ts'

const earthKm = 6371.0088

/** How the teams may travel, in the order in which a compiled problem numbers it. */
export function modesOf({ travel, modes }: Instance): string[] {
  return Object.keys(travel ?? modes ?? {})
}

/**
 * Minutes from place to place by every mode.
 * @returns in the order of `modesOf`: row-major, places × places, whole minutes, 0 from a place to itself
 */
export function travelOf(instance: Instance): Int32Array[] {
  const { travel, places } = instance
  if (travel) return Object.values(travel).map(flat)
  const speeds = modesOf(instance).map((mode) => instance.modes![mode]!)
  const matrices = speeds.map(() => new Int32Array(places.length ** 2))
  for (let from = 0; from < places.length; from++)
    for (let to = 0; to < from; to++) {
      const streets = kilometres(places[from]!, places[to]!) * (instance.detour ?? 1)
      matrices.forEach((matrix, mode) => {
        const minutes = minutesFor(streets, speeds[mode]!)
        matrix[from * places.length + to] = minutes
        matrix[to * places.length + from] = minutes
      })
    }
  return matrices
}

/** Minutes of one way alone: places by their number. */
export function minutesOfWay(instance: Instance, mode: string, from: number, to: number): number {
  const { travel, modes, places, detour = 1 } = instance
  if (travel) return travel[mode]![from]![to]!
  return from === to ? 0 : minutesFor(kilometres(places[from]!, places[to]!) * detour, modes![mode]!)
}

function flat(rows: readonly (readonly number[])[]): Int32Array {
  const matrix = new Int32Array(rows.length ** 2)
  rows.forEach((row, from) => {
    matrix.set(row, from * rows.length)
  })
  return matrix
}

/** Rounded up: what rounding adds to a detour over a third place, the visit there takes at least. */
function minutesFor(streets: number, { kmh, fixed }: { kmh: number; fixed: number }): number {
  return Math.ceil((streets * 60) / kmh + fixed - 1e-9)
}

/** On the plane, or on the sphere (haversine). */
function kilometres(a: Place, b: Place): number {
  if (typeof a.lat !== 'number' || typeof b.lat !== 'number') return Math.hypot(a.x! - b.x!, a.y! - b.y!)
  const radians = Math.PI / 180
  const height = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2
  const width = Math.sin(((b.lon! - a.lon!) * radians) / 2) ** 2
  return 2 * earthKm * Math.asin(Math.sqrt(height + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * width))
}
