/** A word of a folded text, and the mark that stands before it. */
export type Word = { form: string; stem: string; mark: Mark; start: number; end: number }

/** What parts a word from the one before it. */
export type Mark = 'line' | 'bullet' | 'stop' | 'semicolon' | 'comma' | 'colon' | 'quote' | 'other' | 'none'

const WORD = /[\p{L}\p{N}]+/gu

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const form = /\d/.test(written) ? '0' : written
    const end = index + written.length
    words.push({ form, stem: stemOf(form), mark: markOf(text.slice(last, index)), start: index, end })
    last = end
  }
  return words
}

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['bullet', /\n\s*[-•*+·✅▪●◾👉📌]/u],
  ['line', /\n/],
  ['stop', /[.!?]/],
  ['semicolon', /;/],
  ['comma', /,/],
  ['colon', /:/],
  ['quote', /["«»]/],
  ['other', /\S/],
]

const markOf = (gap: string): Mark => (gap === ' ' ? 'none' : (MARKS.find(([, sign]) => sign.test(gap))?.[0] ?? 'none'))

const ARABIC_BEFORE = /^(?:[وف](?=..[\u0621-\u064a]))?(?:(?:[بك]?ال|لل)(?=..)|[بلك](?=....))?/u
const ARABIC_BEHIND = /(?<=...)(?:هما|هم|ها|نا|كم|ات|ون|ين|ان|يه|وا|ه|ي)$/u
const FRENCH_BEHIND = /(?<=.{5})(?:ement|ent|es|er|ez|s|e)$/

/** The stems of a piece of a folded text; numbers stay as they are. */
export const stemsIn = (text: string): string[] => (text.match(WORD) ?? []).map(stemOf)

/** A light stem: "and with the patrols" and "their patrols" come near each other. */
export function stemOf(form: string): string {
  return /^[\u0621-\u064a]/.test(form) ? form.replace(ARABIC_BEFORE, '').replace(ARABIC_BEHIND, '') : form.replace(FRENCH_BEHIND, '')
}
