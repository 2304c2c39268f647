import { type Folded, fold } from '../../platform/words/fold.ts'
import { foldWord } from '../../platform/words/letters.ts'
import type { LeakKind, Spot } from './leak.ts'

/** A text whose spellings are alike, and the way back to how it was written. */
export interface Comparable extends Folded {
  readonly original: string
  /** Where sentences end. A stop between digits or after one letter ends nothing. */
  readonly stops: Uint32Array
}

const stop = /[!?\n]|(?<!\d|(?<![a-z\u0621-\u06d3])[a-z\u0621-\u06d3]|(?<![a-z\u0621-\u06d3])m(?:me|lle))\.(?!\d)/g

export function comparable(original: string): Comparable {
  const folded = fold(original)
  return { original, ...folded, stops: Uint32Array.from(folded.text.matchAll(stop), ({ index }) => index) }
}

/** The place of folded letters in the original. */
export function spotOf(text: Comparable, kind: LeakKind, from: number, to: number): Spot {
  return { kind, start: text.starts[from]!, end: text.ends[to - 1]! }
}

/** The folded place of a letter of the original: of the first that stands there or behind. */
export function placeOf(places: Uint32Array, of: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < of) low = middle + 1
    else high = middle
  }
  return low
}

/** Every place at which a pattern stands; with a group named `leak`, that part of it. */
export function spotsOf(text: Comparable, kind: LeakKind, pattern: RegExp): Spot[] {
  return [...text.text.matchAll(pattern)].flatMap(({ index, 0: all, indices }) => {
    const [from, to] = indices?.groups?.leak ?? [index, index + all.length]
    return to > from ? [spotOf(text, kind, from, to)] : []
  })
}

/** Words as they are compared, one of which has to stand: `(?:…|…)`. Blanks separate them, a low line stands for a blank within one. */
export function oneOf(words: string): string {
  const all = words.split(/\s+/).filter(Boolean)
  return `(?:${all.map((word) => foldWord(word).replaceAll('_', '\\s+')).join('|')})`
}

/** What Arabic writes onto the next word: and, with, for, the. */
const joined = '(?:[وفبلك]{0,2}(?:ال|لل)?)'

/** A pattern of whole words; Arabic ones may have something joined before them. */
export function words(pattern: string, flags = 'dg'): RegExp {
  return new RegExp(`(?<![a-z\\u0621-\\u06d3\\d])${joined}(?:${pattern})(?![a-z\\u0621-\\u06d3\\d])`, flags)
}

/** The part of a text between two ends of sentences in which a place lies; not more than `reach` letters to each side. */
export function sentenceAround({ text, stops }: Comparable, at: number, reach = 400): string {
  const next = placeOf(stops, at)
  const [from, to] = [stops[next - 1] ?? -1, stops[next] ?? text.length]
  return text.slice(Math.max(from + 1, at - reach), Math.min(to, at + reach))
}
