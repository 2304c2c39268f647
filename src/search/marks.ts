import { stemsOf } from './stem.ts'

export interface Piece {
  readonly text: string
  readonly found: boolean
}

const words = /([\p{L}\p{M}\p{N}]+)/u

/** A text as it was written, cut where a word begins or ends that a search met: its stem is one of `stems`. */
export function piecesOf(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  for (const [at, part] of text.split(words).entries()) {
    const found = at % 2 === 1 && stemsOf(part).some((stem) => stems.has(stem))
    const last = pieces.at(-1)
    if (last && last.found === found && !found) pieces[pieces.length - 1] = { text: last.text + part, found }
    else if (part) pieces.push({ text: part, found })
  }
  return pieces
}

/** The stretch of a text with most of the words that were met, in whole words; null when it holds none of them. */
export function excerptOf(text: string, stems: ReadonlySet<string>, length = 220): string | null {
  const line = text.replace(/\s+/g, ' ').trim()
  const met: { at: number; stem: string }[] = []
  for (const match of line.matchAll(new RegExp(words, 'gu'))) {
    const stem = stemsOf(match[0]).find((one) => stems.has(one))
    if (stem) met.push({ at: match.index, stem })
  }
  if (met.length === 0) return null
  if (line.length <= length) return line
  const reach = length - 60
  const kindsFrom = (from: number) => new Set(met.filter(({ at }) => at >= from && at < from + reach).map(({ stem }) => stem)).size
  const best = met.reduce((one, other) => (kindsFrom(other.at) > kindsFrom(one.at) ? other : one))
  const start = line.lastIndexOf(' ', Math.max(0, best.at - 40)) + 1
  const cut = line.slice(start, start + length)
  const end = start + length >= line.length ? cut : cut.replace(/[\s،,;:.]*\s\S*$/, '')
  return `${start > 0 ? '… ' : ''}${end}${start + length >= line.length ? '' : '…'}`
}
