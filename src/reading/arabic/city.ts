import type { PlaceMention } from '../places.ts'
import { pattern } from '../text/pattern.ts'
import type { FoundHost } from './host.ts'

const IN_TOWN = pattern(`(?:مدينة|بمدينة|لمدينة|امن|أمن|شرطة) $`, 'u')

/** The town of the host, else the town the text opens with or names most. */
export function arabicCity(
  text: string,
  host: FoundHost | null,
  places: readonly PlaceMention[],
): { name: string; place: PlaceMention } | null {
  if (host?.place?.kind === 'province') return null
  if (host?.place?.city) return { name: host.place.city, place: host.place }
  const points = new Map<string, { points: number; place: PlaceMention }>()
  for (const place of places) {
    if (place.city === null || place.kind === 'rural') continue
    const known = points.get(place.city) ?? { points: 0, place }
    const before = text.slice(Math.max(0, place.start - 12), place.start)
    known.points +=
      1 +
      (IN_TOWN.test(before) ? 1 : 0) +
      (place.start < 60 ? 1.5 : 0) +
      (place.start < 400 ? 0.5 : 0) -
      (place.kind === 'neighbourhood' ? 0.5 : 0)
    points.set(place.city, known)
  }
  const [best] = [...points].sort((a, b) => b[1].points - a[1].points)
  return best ? { name: best[0], place: best[1].place } : null
}
