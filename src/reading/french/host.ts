import type { Host, HostType } from '../annotation.ts'
import { fullest } from '../fullest.ts'
import { type PlaceMention, placeAt } from '../places.ts'
import { matches } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'

export type FoundHost = Host & { place: PlaceMention | null }

const UNITS: readonly (readonly [HostType, RegExp])[] = [
  ['wilaya', /\b(?:prefecture|wilaya) de (?:police|la surete(?: nationale)?|surete)\b/g],
  [
    'regional_zone',
    /\b(?:district (?:provincial|regional)|surete (?:regionale|provinciale))(?: de (?:la )?(?:surete(?: nationale)?|police))?\b/g,
  ],
  ['zone', /\b(?:district|zone)(?: de (?:la )?(?:surete(?: nationale)?|police)| de securite| securitaire)\b/g],
  ['commissariat', /\bcommissariat(?: (?:central|regional|special))?(?: de (?:la )?police)?\b/g],
  ['district', /\b(?:\d{1,2} ?(?:er|e|eme)? |premier |deuxieme |troisieme |quatrieme |cinquieme )?arrondissement de (?:la )?police\b/g],
  [
    'gendarmerie',
    /\b(?:compagnie|brigade|poste|commandement(?: regional)?)(?: territoriale?)? (?:de la )?gendarmerie(?: royale)?\b|\bgendarmerie royale\b/g,
  ],
  [
    'local_authority',
    /\b(?:siege de la province|siege de la prefecture|prefecture|province|pachalik|caidat|annexe administrative|siege de la commune)\b(?! de police| de surete)/g,
  ],
]
const HOLDS =
  /\b(?:a (?:abrite|accueilli|organise|tenu|recu|reuni|initie)|au siege d[eu](?: la| l')?|siege d[eu](?: la| l')?|locaux d[eu](?: la| l')?|lieu ?:|organisee? par|tenue? (?:au|a la)|initiee? par|ont recu|par (?:le|la|l'))[^.\n]{0,25}$/
const OFFICE = /\b(?:chef|prefet|commandant|responsable|president|commissaire)(?: d[eu](?: la| l')?)? ?$/

export function frenchHost({ text, evidence }: Prepared, places: readonly PlaceMention[]): FoundHost | null {
  const options = UNITS.flatMap(([type, expression]) =>
    [...matches(expression, text)].map((found) => {
      const place = placeAfter(text, places, found.end)
      const before = text.slice(Math.max(0, found.start - 70), found.start)
      const holds =
        HOLDS.test(before) ||
        /^,? ?a (?:abrite|accueilli|organise|tenu|recu)/.test(text.slice(place?.end ?? found.end, (place?.end ?? found.end) + 20))
      const points =
        (holds ? 3 : 0) + (place ? 1 : 0) + (OFFICE.test(before) ? -0.3 : 0) - (type === 'local_authority' ? 1.2 : 0) - found.start / 1500
      const end = place?.end ?? found.end
      return { type, name: text.slice(found.start, end), start: found.start, end, place: place ?? null, points }
    }),
  )
  const [best] = options.sort((a, b) => b.points - a.points)
  if (!best || best.points < -1) return title({ text, evidence }, places)
  const { start, end, place, type } = fullest(best, options)
  const shown = evidence(start, end)
  return { name: shown.text.replace(/\s+/g, ' '), type, evidence: shown, place }
}

function title({ text, evidence }: Pick<Prepared, 'text' | 'evidence'>, places: readonly PlaceMention[]): FoundHost | null {
  for (const found of matches(/\bprefet de police\b/g, text)) {
    const place = placeAfter(text, places, found.end)
    const end = place?.end ?? found.end
    if (place) return { name: `préfecture de police de ${place.name}`, type: 'wilaya', evidence: evidence(found.start, end), place }
  }
  return null
}

function placeAfter(text: string, places: readonly PlaceMention[], end: number): PlaceMention | undefined {
  const place = placeAt(places, end, end + 22)
  return place && /^ (?:de la ville )?(?:d[eu]s? |d'|a |au |- )?(?:la province de |la ville de )?$/.test(text.slice(end, place.start))
    ? place
    : undefined
}
