import { fewestForShare, fewestShown } from '../platform/statistics/fewest.ts'
import { type Share, wilson } from '../platform/statistics/wilson.ts'
import type { Value } from '../survey/question.ts'

export type Counts = Readonly<Record<Value, number>>

/** Those who agree, of those who had an opinion; or why that is not shown: too few, or nearly all agree. */
export type Figure = { agree: number; known: number; hidden: null } | { agree: null; known: null; hidden: 'few' | 'ceiling' }

/**
 * Shown only where ten agree and ten do not. How many answered, and how many do not know, is never shown beside it, and no sum holds what is hidden:
 * so nothing under ten can be worked out (decision 0041).
 */
export function figureOf(counts: Counts): Figure {
  const agree = counts['4'] + counts['5']
  const other = counts['1'] + counts['2'] + counts['3']
  if (agree < fewestShown) return { agree: null, known: null, hidden: 'few' }
  if (other < fewestShown) return { agree: null, known: null, hidden: 'ceiling' }
  return { agree, known: agree + other, hidden: null }
}

/** All that is shown taken together. Never with what is hidden: the difference would tell it. */
export function together(figures: readonly Figure[]): Figure {
  const shown = figures.filter((one) => one.hidden === null)
  const sum = (of: 'agree' | 'known') => shown.reduce((n, one) => n + one[of], 0)
  return shown.length < 2 ? { agree: null, known: null, hidden: 'few' } : { agree: sum('agree'), known: sum('known'), hidden: null }
}

/** @returns null where a percentage would say more than is known */
export function shareOf(figure: Figure): Share | null {
  return figure.hidden === null && figure.known >= fewestForShare.opinions ? wilson(figure.agree, figure.known) : null
}

/** From so high up hardly any rise can be seen. */
export function isNearCeiling(figure: Figure): boolean {
  return figure.hidden === 'ceiling' || (shareOf(figure)?.value ?? 0) >= 0.85
}
