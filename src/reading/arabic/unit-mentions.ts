import type { HostType } from '../annotation.ts'
import { type PlaceMention, placeAt } from '../places.ts'
import { matches, pattern } from '../text/pattern.ts'
import { policeUnits } from './units.ts'

/** A service named in the text: `end` takes in its place, as in "the district of Nador". */
export type UnitMention = { type: HostType; name: string; start: number; end: number; place: PlaceMention | null }

const LINK = pattern(`^ ?(?:(?:ب|ل)?(?:مدينة|عمالة|إقليم|جماعة|حي|بلدة|مركز|جهة) ?|[بل]|-)?$`, 'u')

export function unitMentions(text: string, places: readonly PlaceMention[]): UnitMention[] {
  const found: UnitMention[] = []
  for (const { type, expression } of policeUnits) {
    for (const match of matches(expression, text)) {
      if (found.some((unit) => match.start < unit.end && match.end > unit.start)) continue
      const { end, place } = withPlaces(text, places, match.end)
      found.push({ type, name: unitName(text.slice(match.start, end)), start: match.start, end, place })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "of Hay Hassani in Casablanca": the quarter belongs to the name, the town follows. */
function withPlaces(text: string, places: readonly PlaceMention[], end: number): { end: number; place: PlaceMention | null } {
  const first = linked(text, places, end)
  if (!first) return { end, place: null }
  const second = first.kind === 'town' ? undefined : linked(text, places, first.end)
  return second ? { end: second.end, place: second } : { end: first.end, place: first }
}

export function linked(text: string, places: readonly PlaceMention[], end: number): PlaceMention | undefined {
  const place = placeAt(places, end, end + 14)
  return place && LINK.test(text.slice(end, place.start)) ? place : undefined
}

/** After ل and ب the article stands without its alef, or the preposition is joined: للمنطقة is المنطقة. */
function unitName(name: string): string {
  return name
    .replace(/^و(?=ال|لل|ول)/, '')
    .replace(/^لل/, 'ال')
    .replace(/^ب(?=ال|ولا|عما|مقر|مفو|دائ|باش)/, '')
    .replace(/^ل(?=ولا|عما|باش|منط|امن|درك)/, '')
}
