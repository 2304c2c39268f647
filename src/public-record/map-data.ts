import type { DistrictCounts } from './queries/home.ts'
import type { Shape } from './queries/shapes.ts'

/** The districts as GeoJSON, each with the counts of its demands: never a point, never a place. */
export function mapOf(shapes: readonly Shape[], districts: readonly DistrictCounts[]): object {
  const countsOf = new Map(districts.map(({ nameAr, nameFr: _, ...counts }) => [nameAr, counts]))
  const none = { asked: 0, promised: 0, kept: 0, late: 0, open: 0, closed: 0 }
  const features = shapes.map(({ nameAr, nameFr, shape }) => ({
    type: 'Feature',
    geometry: shape,
    properties: { name_ar: nameAr, name_fr: nameFr, ...(countsOf.get(nameAr) ?? none) },
  }))
  return { type: 'FeatureCollection', features }
}
