import { z95 } from './normal.ts'
import { type BeforeAfter, both, fewestEvents, isCount, type Outcome, refused } from './outcome.ts'

interface Pair {
  readonly area: BeforeAfter
  readonly control: BeforeAfter
}

interface Weights {
  /** What a count is divided by, such as square kilometres: 1 where left out. Over zero. */
  readonly area: number
  readonly control: number
}

interface Comparison {
  readonly treated: Pair
  /** The streets around, with a control of their own. */
  readonly buffer?: Pair
  /** How long before and after are, in the same unit. */
  readonly lengths?: BeforeAfter
  readonly weights?: Weights
}

export interface WeightedDifference {
  /** Events more (or, below zero, less) than the control lets expect. */
  readonly difference: number
  readonly standardError: number
  readonly low: number
  readonly high: number
}

/**
 * The weighted displacement difference: (Ra−Rb) − (Ca−Cb) + (Da−Db) − (CDa−CDb), with the square root of all counts as standard error.
 * Source: Wheeler & Ratcliffe 2018; weights by area: Wheeler. Assumes Poisson counts and areas that would have gone the same way; 95 % limits.
 * @returns refused: countsInvalid, unequalPeriods, tooFewEvents (under ten in an area)
 */
export function weightedDifference({ treated, buffer, lengths, weights }: Comparison): Outcome<WeightedDifference> {
  const pairs = buffer ? [treated, buffer] : [treated]
  const areas = pairs.flatMap(({ area, control }) => [area, control])
  if (areas.some(({ before, after }) => !isCount(before) || !isCount(after))) return refused('countsInvalid')
  if (weights && !(weights.area > 0 && weights.control > 0)) return refused('countsInvalid')
  if (lengths && lengths.before !== lengths.after) return refused('unequalPeriods')
  if (areas.some((area) => both(area) < fewestEvents)) return refused('tooFewEvents')
  const { area: byArea, control: byControl } = weights ?? { area: 1, control: 1 }
  const change = ({ before, after }: BeforeAfter) => after - before
  const difference = sum(pairs.map(({ area, control }) => change(area) / byArea - change(control) / byControl))
  const variance = sum(pairs.map(({ area, control }) => both(area) / byArea ** 2 + both(control) / byControl ** 2))
  const standardError = Math.sqrt(variance)
  return { computed: true, difference, standardError, low: difference - z95 * standardError, high: difference + z95 * standardError }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
