import * as v from 'valibot'
import { area, contains, cross, crossesItself, edgesOf, type Polygon, type Position, spans } from './polygon.ts'
import { polygonIn } from './read-polygon.ts'
import { refuse } from './refusal.ts'

export interface District {
  id: string
  nameAr: string
  nameFr: string
  shape: Polygon
}

/** The district that holds a point: decided once, when the point is written. */
export function districtOf<D extends Pick<District, 'shape'>>(districts: readonly D[], point: Position): D | undefined {
  return districts.find(({ shape }) => contains(shape, point))
}

/** Whether two districts share ground. Neighbours share edges and corners, and that is not ground. */
export function overlap(a: Polygon, b: Polygon): boolean {
  const [ofA, ofB] = [edgesOf(a), edgesOf(b)]
  if (ofA.some((one) => ofB.some((other) => cross(one, other)))) return true
  // Edges that do not cross keep their order between two corners: looking once between each pair of latitudes is enough.
  const latitudes = [...ofA, ...ofB].map(([[, latitude]]) => latitude).sort((one, other) => one - other)
  return latitudes.some((latitude, index) => {
    const between = (latitude + (latitudes[index + 1] ?? latitude)) / 2
    return spans(a, between).some(([from, to]) =>
      spans(b, between).some((other) => Math.min(to, other[1]) - Math.max(from, other[0]) > 1e-9),
    )
  })
}

/** Reads the polygon of a district out of GeoJSON text: a Polygon, a Feature with one, or a collection of one such feature. */
export const districtShape = v.pipe(
  v.string(refuse.key('shapeMissing')),
  v.trim(),
  v.nonEmpty(refuse.key('shapeMissing')),
  v.maxLength(200_000, refuse.key('shapeTooLong')),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const shape = polygonIn(dataset.value)
    const reason = shape ? faultOf(shape) : 'shapeNoPolygon'
    if (reason) addIssue({ message: refuse.key(reason) })
    return shape && !reason ? shape : NEVER
  }),
)

function faultOf(shape: Polygon): Parameters<typeof refuse.key>[0] | undefined {
  const all = shape.coordinates.flat()
  if (all.length > 2000) return 'shapeTooLong'
  if (!shape.coordinates.every(isClosed)) return 'shapeOpen'
  if (!all.every(inMorocco)) return 'shapeElsewhere'
  if (crossesItself(shape)) return 'shapeCrossesItself'
  return area(shape) < 0.01 ? 'shapeTooSmall' : undefined
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length >= 4 && first![0] === last![0] && first![1] === last![1]
}

export function inMorocco([longitude, latitude]: Position): boolean {
  return longitude >= -17.5 && longitude <= -0.5 && latitude >= 20 && latitude <= 36.5
}
