export interface Mark {
  key: string
  start: number
  end: number
}

export interface Segment {
  text: string
  /** The marks that cover it: they may overlap. */
  keys: readonly string[]
  /** The marks that end with it. */
  ends: readonly string[]
}

/** Cuts a text at every edge of a mark: put together again, the segments are the text. Marks beyond the text are cut to it. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const within = marks
    .map(({ key, start, end }) => ({ key, start: clamp(start, text), end: clamp(end, text) }))
    .filter((mark) => mark.start < mark.end)
  const edges = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, at) => ({
    text: text.slice(start, edges[at + 1]),
    keys: within.filter((mark) => mark.start <= start && start < mark.end).map(({ key }) => key),
    ends: within.filter((mark) => mark.end === edges[at + 1]).map(({ key }) => key),
  }))
}

function clamp(at: number, text: string): number {
  return Math.min(Math.max(0, at), text.length)
}
