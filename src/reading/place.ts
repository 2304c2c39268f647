import type { Place } from './annotation.ts'
import type { PlaceMention } from './places.ts'
import type { Prepared } from './text/prepared.ts'

export type City = { name: string; place: PlaceMention }

export function placeOf({ evidence }: Prepared, city: City | null, venue: { start: number; end: number } | null): Place | null {
  const shown = venue ? evidence(venue.start, venue.end) : null
  const seen = shown ?? (city ? evidence(city.place.start, city.place.end) : null)
  return seen && { city: city?.name ?? null, venue: shown?.text.replace(/\s+/g, ' ') ?? null, evidence: seen }
}
