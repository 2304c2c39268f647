import type { Day } from '../words/dates.ts'
import type { Language } from '../words/language.ts'

/** What a printed record holds. Texts are data: nothing in them is ever read as a command of the typesetter. */
export interface PdfDocument {
  language: Language
  /** The one title of the document, and of its window. */
  title: string
  /** The kind of document, above the title. */
  over: string
  /** Who keeps the record; at the head of every page. */
  issuer: string
  /** At the foot of every page, always left to right. */
  reference: string
  /** The day that the file bears, so that the same document is the same file. */
  day: Day
  /** Said at the head of every page of what is not released; null for what is. */
  draft: string | null
  blocks: readonly PdfBlock[]
  /** «Page», and «of», around the numbers of pages; what stands between two names. */
  words: { page: string; of: string; and: string }
}

export type PdfBlock =
  /** Several values are names, each in its own direction. */
  | { kind: 'facts'; facts: readonly { term: string; value: string | readonly string[] }[] }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string; number?: number }
  /** `of`: the text to which the list belongs, and from whose side it is set. */
  | { kind: 'list'; of: string; items: readonly string[] }
  | { kind: 'note'; text: string }
  /** Somebody's words, under a line that says whose. */
  | { kind: 'quote'; by: string; text: string }
  /** An SVG of our own, and the words that say what it shows. */
  | { kind: 'drawing'; svg: string; alt: string }
  /** Pieces to cut out and hand on: a code that a telephone reads, what it is for, and the address for who types it, in lines. `alt` is said of every code. */
  | { kind: 'slips'; alt: string; slips: readonly { svg: string; texts: readonly string[]; address: readonly string[] }[] }
  /** The first row of `rows` follows the header; every row has as many cells as there are columns. */
  | { kind: 'table'; columns: readonly string[]; widths: readonly number[]; rows: readonly (readonly string[])[] }
