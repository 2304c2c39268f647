import { newId } from '../../src/platform/ids.ts'

/** A stream of chance that is the same on every machine. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const letters = 'بتجحدرزسشصطعفقكلمنه'
const vowels = ['', 'ا', 'و', 'ي']
const fronts = ['', '', 'ال', 'ال', 'ال', 'وال', 'بال', 'لل', 'و']
const backs = ['', '', '', 'ة', 'ات', 'ين', 'ية', 'ها']
const vocabulary = 150_000

/** Words that nobody says, as many and as unevenly spread as those of a language: the nth is written about 1/(n+12) as often as all others. */
export function languageOf(seed: number) {
  const chance = chanceOf(seed)
  const pick = <Value>(values: ArrayLike<Value>): Value => values[Math.floor(chance() * values.length)]!
  const roots = Array.from({ length: vocabulary }, () => {
    const size = 3 + Math.floor(chance() * 2.4)
    return Array.from({ length: size }, (_, at) => pick(letters) + (at === size - 1 ? '' : pick(vowels))).join('')
  })
  const sums = new Float64Array(vocabulary)
  let sum = 0
  for (let rank = 0; rank < vocabulary; rank++) sums[rank] = sum += 1 / (rank + 13) ** 1.02
  const word = (): string => {
    const at = chance() * sum
    let [low, high] = [0, vocabulary - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < at) low = middle + 1
      else high = middle
    }
    return pick(fronts) + roots[low] + pick(backs)
  }
  /** Most texts are a sentence or two, a few are long: about 24 words in the middle, as demands and answers are. */
  const text = (): string => Array.from({ length: Math.min(300, Math.round(8 + 14 * Math.exp(0.9 * normal(chance)))) }, word).join(' ')
  return { chance, pick, word, text }
}

const normal = (chance: () => number) => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

const places = Array.from({ length: 60 }, (_, nth) => `حي ${nth + 1}`)
const categories = ['presence', 'theft', 'traffic', 'lighting', 'noise', 'drugs', 'school_security', 'violence', 'other']
const states = ['waiting', 'promised', 'to_judge', 'closed', 'closed', 'closed', 'inadmissible']

/** Rows of `searchable` in the language of `seed`. */
export function textsOf(language: ReturnType<typeof languageOf>, commandId: string, count: number) {
  const { chance, pick, text } = language
  return Array.from({ length: count }, (_, nth) => ({
    commandId,
    kind: pick(['demand', 'demand', 'demand', 'commitment', 'minutes']),
    id: newId(),
    ref: `BM-2026-${nth}`,
    title: text(),
    body: '',
    names: '',
    placeAr: pick(places),
    placeFr: null,
    categoryId: pick(categories),
    state: pick(states),
    day: `${2019 + Math.floor(chance() * 8)}-0${1 + Math.floor(chance() * 9)}-15`,
    readers: [],
  }))
}

/** What people would type: one to four words of some text, sometimes with a slip, sometimes narrowed. */
export function questionOf(language: ReturnType<typeof languageOf>): { words: string; narrowing: Record<string, string> } {
  const { chance, pick, text } = language
  const said = text().split(' ')
  const words = Array.from({ length: pick([1, 2, 2, 3, 3, 4]) }, () => pick(said))
  if (chance() < 0.25) words[0] = slip(words[0]!, chance)
  return {
    words: words.join(' '),
    narrowing: chance() < 0.2 ? { place: pick(places) } : chance() < 0.1 ? { category: pick(categories) } : {},
  }
}

/** One letter is left out, doubled, or changes places with the next. */
function slip(word: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * (word.length - 2))
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)]
  const kind = Math.floor(chance() * 3)
  return kind === 0 ? before + after : kind === 1 ? before + letter + letter + after : before + (after[0] ?? '') + letter + after.slice(1)
}
