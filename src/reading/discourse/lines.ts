import type { Span } from './grammar.ts'

export type Line = Span & { bulleted: boolean; contentStart: number }

const BULLET =
  /^[ ]*(?:[-•*+·]+ ?|\(?\d{1,2}(?: ?[.)/-]+ ?| (?=[\u0621-\u064a])|(?<=^[ (]?\d) (?=[a-z\d]))|[ابجدهa-d] ?[-)] ?|[ابجدهa-d]\.\d{1,2} ?[.)-]? |(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا) ?[:,-]+ ?)/u
const INLINE_NUMBER = /[ :;.,](?=\(?\d{1,2} ?[-)/] ?[\p{L}])|(?<=[:;.,] ?)(?<= )(?=(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا) ?[:,-])/gu

export function lines(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (const piece of numbered(line, start)) if (text.slice(piece.start, piece.end).trim()) found.push(withBullet(text, piece))
    start += line.length + 1
  }
  return found
}

/** "1) … 2) …" run together on one line counts as a list. */
function numbered(line: string, offset: number): Span[] {
  const cuts = [...line.matchAll(INLINE_NUMBER)].map((found) => found.index + found[0].length)
  if (cuts.length < 2) return [{ start: offset, end: offset + line.length }]
  const edges = [0, ...cuts, line.length]
  return edges.slice(1).map((end, at) => ({ start: offset + edges[at]!, end: offset + end }))
}

function withBullet(text: string, { start, end }: Span): Line {
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 20)))
  return { start, end, bulleted: bullet !== null, contentStart: start + (bullet?.[0].length ?? 0) }
}

const SENTENCE_END = /[.!?;](?!\d)(?<!\d[.](?=\d))|•/g

export function sentences(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = from
  const piece = text.slice(from, to)
  for (const { index } of piece.matchAll(SENTENCE_END)) {
    if (from + index > start) found.push({ start, end: from + index })
    start = from + index + 1
  }
  if (to > start) found.push({ start, end: to })
  return found.filter((span) => text.slice(span.start, span.end).trim() !== '')
}

export function skipSpace(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === ':' || text[at] === ',') at++
  return at
}
