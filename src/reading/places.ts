import { foldWord } from '../platform/words/letters.ts'
import { normalisedTowns, type Town } from './gazetteer.ts'

/** A place name in the prepared text, its joined preposition left out. */
export type PlaceMention = Town & { start: number; end: number }

type Branch = { town?: Town; next: Map<string, Branch> }
const PREFIX = ['', 'ب', 'ل', 'و', 'وب', 'ول', 'ف', 'ك', 'من']
const MOST = 2000

const root = branch()
for (const [name, town] of normalisedTowns()) plant(name.split(' '), town)

/** One pass over the words; at each the longest name wins. */
export function findPlaces(text: string): PlaceMention[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
  const places: PlaceMention[] = []
  for (let at = 0; at < words.length && places.length < MOST; at++) {
    const found = longestName(words, at, text)
    if (!found) continue
    places.push(found.place)
    at = found.last
  }
  return places
}

export function placeAt(places: readonly PlaceMention[], from: number, to: number): PlaceMention | undefined {
  return places.find((place) => place.start >= from && place.start <= to)
}

type Word = { word: string; start: number; end: number }

function longestName(words: readonly Word[], at: number, text: string): { place: PlaceMention; last: number } | null {
  const first = words[at]!
  for (const prefix of PREFIX) {
    if (!first.word.startsWith(prefix)) continue
    const whole = walk(words, at, first.word.slice(prefix.length), text)
    const found = whole ?? (prefix === 'ل' || prefix === 'ول' ? walk(words, at, `ا${first.word.slice(prefix.length - 1)}`, text) : null)
    if (!found) continue
    const { town, last } = found
    if (town.needsContext && (prefix === '' || town.kind === 'rural') && !introduced(words, at)) continue
    return { place: { ...town, start: first.start + prefix.length, end: words[last]!.end }, last }
  }
  return null
}

function walk(words: readonly Word[], at: number, first: string, text: string): { town: Town; last: number } | null {
  let here = root.next.get(first)
  let best: { town: Town; last: number } | null = null
  for (let last = at; here; last++) {
    if (here.town) best = { town: here.town, last }
    const next = words[last + 1]
    if (!next || next.start - words[last]!.end > 3 || text[words[last]!.end] === '\n' || text[words[last]!.end] === ',') break
    here = here.next.get(next.word)
  }
  return best
}

const INTRODUCING = new Set(
  [
    'مدينة',
    'بمدينة',
    'لمدينة',
    'جماعة',
    'بجماعة',
    'إقليم',
    'بإقليم',
    'لإقليم',
    'عمالة',
    'بعمالة',
    'مركز',
    'بمركز',
    'أمن',
    'شرطة',
    'بلدة',
    'باشوية',
    'دائرة',
    'قيادة',
    'حي',
    'بحي',
  ].map(foldWord),
)
const introduced = (words: readonly Word[], at: number) => at > 0 && INTRODUCING.has(words[at - 1]!.word.replace(/^و/, ''))

function branch(): Branch {
  return { next: new Map() }
}

function plant(words: readonly string[], town: Town) {
  let here = root
  for (const word of words) {
    const next = here.next.get(word) ?? branch()
    here.next.set(word, next)
    here = next
  }
  here.town ??= town
}
