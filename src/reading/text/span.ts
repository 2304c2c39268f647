/** A piece of a folded text. */
export type Span = { start: number; end: number }
