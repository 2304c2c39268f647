import { readFileSync } from 'node:fs'
import type { Word } from '../../platform/tagging/words.ts'
import { type Clued, cluesOf, passagesOf } from './clues.ts'
import { type Comparable, spotOf } from './comparable.ts'
import { type LeakKind, mustGo, type Spot } from './leak.ts'

/** As kept in the file: for each clue a weight for each kind, in hundredths, and the kinds' bounds. Written by `node bench/leaks/teach.ts`. */
export interface Learned {
  readonly taughtBy: string
  readonly kinds: readonly LeakKind[]
  readonly bounds: readonly number[]
  readonly clues: readonly string[]
  readonly weights: readonly number[]
}

export interface Reader {
  readonly kinds: readonly LeakKind[]
  readonly bounds: readonly number[]
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Int16Array
}

/** What was learned, found by its words; the words that weighed most are its reason. */
export interface LearnedSpot extends Spot {
  readonly because: readonly string[]
}

export function readerFrom({ kinds, bounds, clues, weights }: Learned): Reader {
  return { kinds, bounds, rows: new Map(clues.map((clue, row) => [clue, row])), weights: Int16Array.from(weights) }
}

let usual: Reader | undefined
function learned(): Reader {
  usual ??= readerFrom(JSON.parse(readFileSync(new URL('./second-reader.json', import.meta.url), 'utf8')) as Learned)
  return usual
}

/**
 * Leaks that can be told in any words, by what was learned from all planted ones: in each passage, of each kind, the likeliest stretch that the
 * rules have not found.
 */
export function secondReading(text: Comparable, ruled: readonly Spot[], reader: Reader = learned()): LearnedSpot[] {
  const found: LearnedSpot[] = []
  for (const words of passagesOf(text)) {
    const scores = scoresOf(cluesOf(text, words), reader)
    for (const [nth, kind] of reader.kinds.entries()) {
      const [from, to] = likeliest(scores[nth]!, reader.bounds[nth]!)
      if (to <= from) continue
      const spot = spotOf(text, kind, words[from]!.start, words[to - 1]!.end)
      if ([...ruled, ...found].some((other) => isSaid(spot, other))) continue
      found.push({ ...spot, because: weightiest(text, words, nth, reader) })
    }
  }
  return found
}

/** One finding is enough for the same words: of one kind, or of any that leads straight to a person. */
function isSaid(one: Spot, other: Spot): boolean {
  const alike = one.kind === other.kind || (mustGo(one) && mustGo({ kind: other.kind }))
  return alike && one.start < other.end && one.end > other.start
}

/** For each kind how much each word looks like a part of such a leak: in hundredths of the logarithm of the odds. */
export function scoresOf({ shared, own }: Clued, reader: Reader): Float64Array[] {
  const base = sum(shared, reader)
  const rows = own.map((clues) => sum(clues, reader))
  return reader.kinds.map((_, nth) => Float64Array.from(rows, (row) => base[nth]! + row[nth]!))
}

function sum(clues: readonly string[], { kinds, rows, weights }: Reader): Float64Array {
  const total = new Float64Array(kinds.length)
  for (const clue of clues) {
    const row = rows.get(clue)
    if (row !== undefined) for (let nth = 0; nth < kinds.length; nth++) total[nth]! += weights[row * kinds.length + nth]!
  }
  return total
}

/** What lies so far below the likeliest word is outside. */
const SLOPE = 250

/** The stretch around the likeliest word; an empty one where none is likely enough. */
export function likeliest(scores: Float64Array, bound: number): [from: number, to: number] {
  const top = scores.indexOf(Math.max(...scores))
  if (!(scores[top]! > bound)) return [0, 0]
  const floor = Math.max(bound, scores[top]! - SLOPE)
  let [from, to] = [top, top + 1]
  while (from > 0 && scores[from - 1]! > floor) from--
  while (to < scores.length && scores[to]! > floor) to++
  return [from, to]
}

/** The words without which the passage would look least like it. */
function weightiest(text: Comparable, words: readonly Word[], nth: number, reader: Reader): string[] {
  return words
    .map(({ start, end }, at) => {
      const scores = scoresOf(cluesOf(text, words.toSpliced(at, 1)), reader)[nth]!
      return { word: text.original.slice(text.starts[start], text.ends[end - 1]), left: Math.max(...scores) }
    })
    .sort((one, other) => one.left - other.left)
    .slice(0, 3)
    .map(({ word }) => word)
}
