import { innerPoint, type MultiPolygon, type Polygon, type Position } from '../../places/polygon.ts'
import { mostColumns } from '../limits.ts'
import { badFile } from '../refusal.ts'

/** A thing on a map with what is said about it. */
interface Thing {
  tags: Record<string, unknown>
  at: Position | null
}

interface Element {
  type?: string
  id?: number
  lat?: number
  lon?: number
  center?: { lat: number; lon: number }
  nodes?: number[]
  geometry?: { lat: number; lon: number }[]
  tags?: Record<string, unknown>
}

interface Feature {
  properties?: Record<string, unknown> | null
  geometry?: { type: string; coordinates: unknown } | null
}

export function isJson(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text)
}

/**
 * GeoJSON, or what Overpass answers, as a table: a column for each property, and where the thing is.
 * @param knows whether a header means something: where there are too many columns, those come first
 * @throws {Refusal} invalid, when it is neither
 */
export function readJson(text: string, knows: (header: string) => boolean): string[][] {
  const things = thingsIn(parsed(text.replace(/^\uFEFF/, '')))?.map(({ tags, at }) => ({ tags: named(tags), at }))
  if (!things) throw badFile('fileNoFeatures')
  const filled = new Map<string, number>()
  for (const { tags } of things) for (const name of Object.keys(tags)) filled.set(name, (filled.get(name) ?? 0) + 1)
  const names = [...filled.keys()].sort((a, b) => Number(knows(b)) - Number(knows(a)) || filled.get(b)! - filled.get(a)!)
  const placed = things.some(({ at }) => at)
  const shown = names.filter((name) => !placed || (name !== 'latitude' && name !== 'longitude')).slice(0, mostColumns - 2)
  const rows = things.map(({ tags, at }) => [
    ...shown.map((name) => written(tags[name])),
    ...(placed ? [at ? String(at[1]) : '', at ? String(at[0]) : ''] : []),
  ])
  return [[...shown, ...(placed ? ['latitude', 'longitude'] : [])], ...rows]
}

/** A name without a language is of the one in whose letters it is written. */
function named({ name, ...tags }: Thing['tags']): Thing['tags'] {
  if (typeof name !== 'string') return name === undefined ? tags : { ...tags, name }
  const language = /\p{Script=Arabic}/u.test(name) ? 'name:ar' : 'name:fr'
  return { [language]: name, ...tags }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badFile('fileBroken')
  }
}

function thingsIn(content: unknown): Thing[] | null {
  const { features, elements } = (content ?? {}) as { features?: unknown; elements?: unknown }
  if (Array.isArray(features)) return features.filter(isObject).map(ofFeature)
  if (Array.isArray(elements)) return ofOverpass(elements.filter(isObject))
  return null
}

function ofFeature({ properties, geometry }: Feature): Thing {
  const tags = isObject(properties) ? properties : {}
  return { tags: isObject(tags.tags) ? { ...tags.tags } : tags, at: geometry ? middle(geometry.type, geometry.coordinates) : null }
}

/** What has no name is only a corner of something that has. */
function ofOverpass(elements: readonly Element[]): Thing[] {
  const nodes = new Map(elements.filter(({ type }) => type === 'node').map((node) => [node.id, [node.lon, node.lat] as unknown]))
  return elements
    .filter(({ tags }) => isObject(tags))
    .map(({ tags = {}, lat, lon, center, geometry, nodes: corners }) => {
      const line = Array.isArray(geometry) ? geometry.map((one) => [one?.lon, one?.lat]) : listOf(corners).map((id) => nodes.get(id))
      const at = position([lon, lat]) ?? position([center?.lon, center?.lat]) ?? middle('Polygon', [line])
      return { tags, at }
    })
}

function middle(type: string, coordinates: unknown): Position | null {
  if (type === 'Point') return position(coordinates)
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) return middle('Polygon', (coordinates as MultiPolygon['coordinates'])[0])
  if (type !== 'Polygon' || !Array.isArray(coordinates) || !Array.isArray(coordinates[0])) return null
  const ring = coordinates[0].map(position).filter((at) => at !== null)
  if (ring.length < 3) return ring[0] ?? null
  const closed: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
  return innerPoint(closed)
}

function position(at: unknown): Position | null {
  const [longitude, latitude] = Array.isArray(at) ? (at as unknown[]) : []
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude as number, latitude as number] : null
}

function written(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function listOf<Item>(value: Item[] | undefined): Item[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
