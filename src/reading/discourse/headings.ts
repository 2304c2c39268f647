import type { Grammar, Section, Speaker } from './grammar.ts'
import { type Line, skipSpace } from './lines.ts'

export function headingOf(text: string, line: Line, grammar: Grammar): { section: Section; contentStart: number } | null {
  const written = text.slice(line.contentStart, line.end)
  const numbering = grammar.numbering.exec(written)?.[0].length ?? 0
  const colon = written.slice(0, 80).indexOf(':', numbering + 2)
  const head = colon < 0 ? written : written.slice(0, colon)
  if (head.length > 70 || (line.bulleted && colon < 0 && head.split(' ').length > 3)) return null
  const section = grammar.section(head.slice(numbering).trim())
  if (section === undefined) return null
  const contentStart = colon < 0 ? line.end : line.contentStart + colon + 1
  return { section, contentStart: text.slice(contentStart, line.end).trim() === '' ? line.end : contentStart }
}

/** "Association X: …": who speaks stands before the colon. */
export function labelOf(text: string, line: Line, grammar: Grammar): { speaker: Speaker; contentStart: number } | null {
  const colon = text.slice(line.contentStart, Math.min(line.end, line.contentStart + 70)).indexOf(':')
  if (colon < 4) return null
  const contentStart = skipSpace(text, line.contentStart + colon + 1)
  const speaker = grammar.label(text.slice(line.contentStart, line.contentStart + colon), text.slice(contentStart, line.end))
  return speaker && line.end - contentStart > 8 ? { speaker, contentStart } : null
}
