import { foldWord } from '../../platform/words/letters.ts'

/** Word borders: `\b` knows no Arabic letters. */
export const START = '(?<![\\p{L}\\p{N}])'
export const END = '(?![\\p{L}\\p{N}])'

/** Patterns are written in full spelling and meet a folded text. */
export function pattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(source.replace(/[\u0600-\u06ff\u0750-\u077f]+/g, foldWord), flags)
}

export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

export type Match = { start: number; end: number; text: string; groups: Record<string, string | undefined> }

/** Nobody reads a report with more finds of one sort than this; it keeps pairwise comparisons small. */
const MOST = 400

export function* matches(expression: RegExp, text: string, most = MOST): Generator<Match> {
  let count = 0
  for (const found of text.matchAll(expression)) {
    if (found[0] === '') continue
    if (++count > most) return
    yield { start: found.index, end: found.index + found[0].length, text: found[0], groups: found.groups ?? {} }
  }
}
