import { readFileSync } from 'node:fs'
import morocco from './data/communes.json' with { type: 'json' }
import { plainName } from './plain-name.ts'
import type { MultiPolygon, Polygon } from './polygon.ts'

/** A name of the country in its two written languages. */
export interface Named {
  id: string
  ar: string
  fr: string
}

export type Region = Named

export interface Province extends Named {
  region: string
  kind: string
}

export interface Commune extends Named {
  province: string
  kind: string
}

export interface ProvinceShape {
  id: string
  ar: string
  fr: string
  shape: Polygon | MultiPolygon
}

export const regions: readonly Region[] = morocco.regions
export const provinces: readonly Province[] = morocco.provinces
export const communes: readonly Commune[] = morocco.communes

/** © OpenStreetMap contributors, ODbL 1.0. */
export const provinceShapes: readonly ProvinceShape[] = readShapes()

/** Communes whose name begins with, or else holds, what was typed; letters that are often confused count as the same. */
export function searchCommunes(typed: string, limit = 20): Commune[] {
  const wanted = plainName(typed)
  if (!wanted) return []
  const rank = ({ ar, fr }: Commune) => Math.min(...[ar, fr].map((name) => rankOf(plainName(name), wanted)))
  const found = communes.map((commune) => ({ commune, rank: rank(commune) })).filter(({ rank }) => rank < 2)
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ commune }) => commune)
}

function rankOf(name: string, wanted: string): 0 | 1 | 2 {
  return name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2
}

interface ProvinceFeature {
  id: string
  properties: { name: string }
  geometry: Polygon | MultiPolygon
}

function readShapes(): ProvinceShape[] {
  const file = new URL('./data/provinces.geojson', import.meta.url)
  const { features }: { features: ProvinceFeature[] } = JSON.parse(readFileSync(file, 'utf8'))
  return features.map(({ id, properties, geometry }) => {
    const firstArabic = properties.name.search(/\p{Script=Arabic}/u)
    return { id, ar: properties.name.slice(firstArabic), fr: properties.name.slice(0, firstArabic).trim(), shape: geometry }
  })
}
