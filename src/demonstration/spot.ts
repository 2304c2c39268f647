import type { DemoPlaces } from '../places/demo.ts'
import type { PlaceKey } from './texts/theme.ts'

export interface Spot {
  district: DemoPlaces['districts'][number]
  /** Null when a whole district is meant. */
  point: DemoPlaces['points'][number] | null
}

/** Finds the place that a wording names; after the last of its kind the first comes again. */
export function spotOf({ districts, points }: DemoPlaces, key: PlaceKey): Spot {
  const [kind, text] = key.split(':')
  const place = Number(text)
  const ofKind = points.filter((point) => point.kind === kind)
  const point = ofKind[place % ofKind.length]
  if (!point) return { district: districts[place % districts.length]!, point: null }
  return { district: districts.find(({ id }) => id === point.districtId)!, point }
}
