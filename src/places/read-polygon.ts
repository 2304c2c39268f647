import * as v from 'valibot'
import type { Polygon, Position } from './polygon.ts'

const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.transform(([longitude, latitude]): Position => [longitude!, latitude!]),
)
const polygon = v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(v.array(position)), v.minLength(1)) })
const feature = v.pipe(
  v.object({ type: v.literal('Feature'), geometry: polygon }),
  v.transform(({ geometry }) => geometry),
)
const collection = v.pipe(
  v.object({ type: v.literal('FeatureCollection'), features: v.tuple([feature]) }),
  v.transform(({ features }) => features[0]),
)
const geoJson = v.pipe(v.string(), v.parseJson(), v.variant('type', [polygon, feature, collection]))

/** The polygon in a GeoJSON text: a Polygon, a Feature with one, or a collection of one such feature. */
export function polygonIn(text: string): Polygon | undefined {
  const result = v.safeParse(geoJson, text)
  return result.success ? result.output : undefined
}
