import { area, innerPoint, type MultiPolygon, type Polygon, type Position } from './polygon.ts'

export interface Mapped {
  name: string
  shape: Polygon | MultiPolygon
}

/** A drawing in the units of its view box. */
export interface Drawing {
  width: number
  height: number
  areas: readonly { name: string; d: string; label: { x: number; y: number } }[]
}

/** From degrees to the units of a view box and back. */
export interface Projection {
  readonly width: number
  readonly height: number
  place(position: Position): { x: number; y: number }
  position(at: { x: number; y: number }): Position
}

/**
 * How shapes lie in a drawing, north up.
 * @param width of the view box; the height follows from the shapes. Degrees are taken as flat at the middle latitude, true enough for a region.
 */
export function projectionOf(shapes: readonly Pick<Mapped, 'shape'>[], width: number): Projection {
  const all = shapes.flatMap(({ shape }) => polygonsOf(shape).flatMap(({ coordinates }) => coordinates.flat()))
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))]
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (width - 2 * margin) / ((east - west) * narrowing)
  return {
    width,
    height: all.length === 0 ? 0 : Math.ceil(2 * margin + (north - south) * scale),
    place: ([x, y]) => ({ x: round(margin + (x - west) * narrowing * scale), y: round(margin + (north - y) * scale) }),
    position: ({ x, y }) => [west + (x - margin) / (narrowing * scale), north - (y - margin) / scale],
  }
}

/** Draws shapes side by side. */
export function draw(shapes: readonly Mapped[], width: number): Drawing {
  const { height, place } = projectionOf(shapes, width)
  const path = (shape: Mapped['shape']) =>
    polygonsOf(shape)
      .flatMap(({ coordinates }) => coordinates)
      .map((ring) => `M${ring.map((at) => `${place(at).x} ${place(at).y}`).join('L')}Z`)
      .join('')
  return {
    width,
    height,
    areas: shapes.map(({ name, shape }) => ({ name, d: path(shape), label: place(innerPoint(largest(shape))) })),
  }
}

const margin = 4

function polygonsOf(shape: Polygon | MultiPolygon): Polygon[] {
  return shape.type === 'Polygon' ? [shape] : shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

function largest(shape: Polygon | MultiPolygon): Polygon {
  return polygonsOf(shape).reduce((one, other) => (area(other) > area(one) ? other : one))
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
