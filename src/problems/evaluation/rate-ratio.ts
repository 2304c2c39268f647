import { binomialAtMost, clopperPearson } from '../../platform/statistics/binomial.ts'
import { fewestEvents, isCount, type Outcome, refused } from './outcome.ts'

interface Rate {
  readonly events: number
  /** How long or how many: days, inhabitants. Over zero; the same unit in both. */
  readonly exposure: number
}

export interface RateRatio {
  readonly ratio: number
  readonly low: number
  readonly high: number
  /** Two-sided: twice the smaller tail. */
  readonly p: number
}

/**
 * How many times the first rate is the second, exact: given x + y events, x is binomial (Clopper-Pearson limits, turned into ratios, 95 %).
 * Source: Fay, rateratio.test. Periods may be unequal: that is what exposure is for.
 * @returns refused: countsInvalid, tooFewEvents (under ten in both together), zeroCount (none in the second)
 */
export function rateRatio(first: Rate, second: Rate): Outcome<RateRatio> {
  const [x, y] = [first.events, second.events]
  const valid = isCount(x) && isCount(y) && first.exposure > 0 && second.exposure > 0
  if (!valid || !Number.isFinite(first.exposure + second.exposure)) return refused('countsInvalid')
  if (x + y < fewestEvents) return refused('tooFewEvents')
  if (y === 0) return refused('zeroCount')
  const n = x + y
  const share = clopperPearson(x, n)
  const ratioOf = (p: number) => (p / (1 - p)) * (second.exposure / first.exposure)
  const expected = first.exposure / (first.exposure + second.exposure)
  const tail = Math.min(binomialAtMost(x, n, expected), 1 - binomialAtMost(x - 1, n, expected))
  return { computed: true, ratio: ratioOf(x / n), low: ratioOf(share.low), high: ratioOf(share.high), p: Math.min(1, 2 * tail) }
}
