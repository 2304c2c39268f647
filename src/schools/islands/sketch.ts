import type { Position } from '../../places/polygon.ts'
import { closed, type PerimeterFault, perimeterFault } from '../perimeter.ts'
import type { Plane, Spot } from '../plane.ts'

export interface SketchedGate {
  readonly name: string
  readonly position: Position
}

/** What one draws: pure, so that every act gives a new one and the last can be taken back. */
export interface Sketch {
  readonly school: Position | null
  readonly corners: readonly Position[]
  readonly gates: readonly SketchedGate[]
}

export type Handle = { readonly kind: 'school' } | { readonly kind: 'corner' | 'gate'; readonly nth: number }

/** Puts a corner where it lengthens the line least: after the two corners between which it lies. */
export function withCorner(sketch: Sketch, at: Position, plane: Plane): Sketch {
  const spots = sketch.corners.map(plane.spot)
  if (spots.length < 3) return { ...sketch, corners: [...sketch.corners, at] }
  const detours = spots.map((from, nth) => detour(from, plane.spot(at), spots[(nth + 1) % spots.length]!))
  const after = detours.indexOf(Math.min(...detours)) + 1
  return { ...sketch, corners: [...sketch.corners.slice(0, after), at, ...sketch.corners.slice(after)] }
}

export function withGate(sketch: Sketch, gate: SketchedGate, most: number): Sketch {
  return sketch.gates.length < most ? { ...sketch, gates: [...sketch.gates, gate] } : sketch
}

export function moved(sketch: Sketch, handle: Handle, to: Position): Sketch {
  if (handle.kind === 'school') return { ...sketch, school: to }
  if (handle.kind === 'corner') return { ...sketch, corners: sketch.corners.map((corner, nth) => (nth === handle.nth ? to : corner)) }
  return { ...sketch, gates: sketch.gates.map((gate, nth) => (nth === handle.nth ? { ...gate, position: to } : gate)) }
}

/** The school stays: without it nothing can be saved. */
export function without(sketch: Sketch, handle: Handle): Sketch {
  if (handle.kind === 'corner') return { ...sketch, corners: sketch.corners.filter((_, nth) => nth !== handle.nth) }
  if (handle.kind === 'gate') return { ...sketch, gates: sketch.gates.filter((_, nth) => nth !== handle.nth) }
  return sketch
}

/** Why it cannot be saved as it is; the server asks the same. */
export function faultOf({ school, corners }: Sketch, within: (place: Position) => boolean): PerimeterFault | 'positionMissing' | undefined {
  if (!school) return 'positionMissing'
  if (corners.length === 0) return undefined
  return perimeterFault({ type: 'Polygon', coordinates: [closed(corners)] }, school, within)
}

function detour(from: Spot, by: Spot, to: Spot): number {
  const length = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y)
  return length(from, by) + length(by, to) - length(from, to)
}
