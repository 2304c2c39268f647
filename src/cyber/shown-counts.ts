import type { Kind } from './kind.ts'
import { least } from './openings.ts'
import type { MonthCount } from './queries.ts'

/** A count that may be shown; null when it is too small. No sum stands beside it from which it could be worked out. */
export interface ShownCount {
  month: string
  kind: Kind
  n: number | null
}

export function shownCounts(counts: readonly MonthCount[]): ShownCount[] {
  return counts.map(({ month, kind, n }) => ({ month, kind, n: n < least ? null : n }))
}
