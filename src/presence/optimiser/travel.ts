import type { Instance, Place } from './instance.ts'

const earthKm = 6371.0088

/**
 * Minutes from place to place by every mode.
 * @returns by mode: row-major, places × places, whole minutes, 0 from a place to itself
 */
export function travelOf(instance: Instance): Map<string, Int32Array> {
  const { travel, modes = {} } = instance
  if (travel) return new Map(Object.entries(travel).map(([mode, rows]) => [mode, flat(rows)]))
  return new Map(Object.entries(modes).map(([mode, speed]) => [mode, estimate(instance.places, speed, instance.detour ?? 1)]))
}

function flat(rows: readonly (readonly number[])[]): Int32Array {
  const matrix = new Int32Array(rows.length ** 2)
  rows.forEach((row, from) => {
    matrix.set(row, from * rows.length)
  })
  return matrix
}

/** The straight line × detour at the speed of the mode, rounded up: what rounding adds to a detour over a third place, the visit there takes at least. */
function estimate(places: readonly Place[], { kmh, fixed }: { kmh: number; fixed: number }, detour: number): Int32Array {
  const size = places.length
  const matrix = new Int32Array(size * size)
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++)
      if (from !== to) matrix[from * size + to] = Math.ceil((kilometres(places[from]!, places[to]!) * detour * 60) / kmh + fixed - 1e-9)
  return matrix
}

/** On the plane, or on the sphere (haversine). */
function kilometres(a: Place, b: Place): number {
  if (a.lat === undefined || b.lat === undefined) return Math.hypot(a.x! - b.x!, a.y! - b.y!)
  const radians = Math.PI / 180
  const height = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2
  const width = Math.sin(((b.lon! - a.lon!) * radians) / 2) ** 2
  return 2 * earthKm * Math.asin(Math.sqrt(height + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * width))
}
