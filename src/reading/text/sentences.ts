import type { Span } from './span.ts'

const END = /[.!?;](?!\d)(?<!\d[.](?=\d))|•|\n/g

export function sentences(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = from
  for (const { index } of text.slice(from, to).matchAll(END)) {
    if (from + index > start) found.push({ start, end: from + index })
    start = from + index + 1
  }
  if (to > start) found.push({ start, end: to })
  return found.filter((span) => text.slice(span.start, span.end).trim() !== '')
}
