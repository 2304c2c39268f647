import type { Position } from '../../places/polygon.ts'
import { type Frame, frameOf, planeAround, type Spot, scaleOf } from '../../schools/plane.ts'

/** A route drawn on a flat piece of ground, in metres, north up. */
export interface Sketch {
  readonly frame: Frame
  /** Of the scale that is drawn. */
  readonly scale: number
  readonly way: readonly Spot[]
  readonly base: Spot | null
  /** Stops so near to each other that their marks would cover one another are one mark with all their numbers. */
  readonly marks: readonly (Spot & { readonly numbers: readonly number[] })[]
}

/** So much of the width of the frame a mark takes. */
export const markRadius = 1 / 36

/** Null where fewer than two places are known: there is no way to draw. */
export function sketchOf(base: Position | null, stops: readonly (Position | null)[]): Sketch | null {
  const known = stops.filter((position) => position !== null)
  const all = base ? [base, ...known, base] : known
  if (known.length === 0 || all.length < 2) return null
  const plane = planeAround(all[0]!)
  const way = all.map(plane.spot)
  const frame = frameOf(way, 600)
  const numbered = stops.flatMap((position, nth) => (position ? [{ ...plane.spot(position), numbers: [nth + 1] }] : []))
  return { frame, scale: scaleOf(frame), way, base: base && plane.spot(base), marks: merged(numbered, 2 * markRadius * frame.width) }
}

function merged(spots: Sketch['marks'], within: number): Sketch['marks'] {
  const marks: { x: number; y: number; numbers: number[] }[] = []
  for (const { x, y, numbers } of spots) {
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < within)
    if (near) near.numbers.push(...numbers)
    else marks.push({ x, y, numbers: [...numbers] })
  }
  return marks
}
