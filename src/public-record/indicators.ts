import type { Context } from '../platform/context.ts'
import type { Day } from '../platform/words/dates.ts'
import { replaceIndicators } from './queries/indicators.ts'

/** What an indicator said of a quarter or a year. What is null is not known, or hidden. */
export interface PublicFigure {
  period: string
  indicator: string
  version: number
  value: number | null
  low: number | null
  high: number | null
  k: number | null
  n: number | null
  hidden: 'few' | 'nearly_all' | 'nearly_none' | null
  /** Null while it may still change. */
  frozenOn: Day | null
  asOf: Day
  /** Of which kinds and districts it is made, where that is told. */
  cross?: Cross | null
}

/** Sums by kind and by district, and of both; null is left out, or none. */
export interface Cross {
  readonly kinds: readonly { readonly kind: string; readonly n: number | null }[]
  readonly districts: readonly { readonly nameAr: string | null; readonly nameFr: string | null; readonly n: number | null }[]
  /** A line for each kind, in it a number for each district. */
  readonly cells: readonly (readonly (number | null)[])[]
}

/** Sums over a whole command are facts: they stand in public at once. */
export async function copyIndicators({ db, actor }: Context, figures: readonly PublicFigure[]): Promise<void> {
  await replaceIndicators(db, actor.commandId, figures)
}
