import { type Day, daysBetween } from '../platform/words/dates.ts'
import { isOverdispersed } from './evaluation/dispersion.ts'
import { type Displacement, displacement } from './evaluation/displacement.ts'
import { type InterruptedSeries, interruptedSeries } from './evaluation/interrupted-series.ts'
import { type BeforeAfter, type Outcome, refused } from './evaluation/outcome.ts'
import { type RateRatio, rateRatio } from './evaluation/rate-ratio.ts'
import { shortRun } from './evaluation/short-run.ts'
import { type WeightedDifference, weightedDifference } from './evaluation/weighted-difference.ts'
import type { Period } from './problem.ts'
import { nextPeriod } from './read-counts.ts'

/** What was counted in a month or a week; null where it was not. */
export interface Counted {
  readonly period: Day
  readonly treated: number
  readonly comparison: number | null
  readonly buffer: number | null
  readonly bufferComparison: number | null
}

type Area = Exclude<keyof Counted, 'period'>

export interface Span {
  readonly firstDay: Day
  readonly lastDay: Day
}

export type Verdict = 'fewer' | 'more' | 'unclear' | 'unknown'

export type Doubt = 'chance' | 'noComparison' | 'alike' | 'noBuffer' | 'moved' | 'seasons' | 'swings' | 'short' | 'recorded' | 'others'

export interface Evaluation {
  readonly counts: readonly Counted[]
  /** Index of the first period that lies wholly after the start. */
  readonly change: number
  /** How many periods on each side are set against each other. */
  readonly length: number
  readonly sums: Partial<Record<Area, BeforeAfter>>
  readonly difference: Outcome<WeightedDifference>
  readonly ratio: Outcome<RateRatio>
  readonly comparisonRatio: Outcome<RateRatio>
  readonly quotient: Outcome<Displacement>
  readonly shortRun: Outcome<{ z: number }>
  readonly series: Outcome<InterruptedSeries>
  readonly verdict: Verdict
  readonly doubts: readonly Doubt[]
}

/**
 * Sets as many periods before the measures against as many after them, and asks every method that the counts allow. The period in which they began belongs to neither side;
 * the series goes on over it as if it had not been.
 * @param seasons spans of days that count as another season, one list a term; they enter the interrupted series
 */
export function evaluate(
  counts: readonly Counted[],
  startedOn: Day,
  period: Period,
  seasons: readonly (readonly Span[])[] = [],
): Evaluation {
  const kept = counts.filter(({ period: day }) => day >= startedOn || nextPeriod(day, period) <= startedOn)
  const change = kept.filter(({ period: day }) => day < startedOn).length
  const length = Math.min(change, kept.length - change)
  const sums: Evaluation['sums'] = Object.fromEntries(
    (['treated', 'comparison', 'buffer', 'bufferComparison'] as const)
      .filter((area) => length > 0 && kept.every((one) => one[area] !== null))
      .map((area) => [area, sumsOf(kept, area, change, length)]),
  )
  const { treated, comparison, buffer, bufferComparison } = sums
  const swings = [...(['treated', 'comparison'] as const)].some((area) =>
    isOverdispersed(kept.slice(0, change).flatMap((one) => one[area] ?? [])),
  )
  const poisson = <T>(compute: () => Outcome<T>): Outcome<T> => (swings ? refused('overdispersed') : compute())
  const days = kept.map((one) => daysBetween(one.period, nextPeriod(one.period, period)))
  const daysOf = (from: number) => days.slice(from, from + length).reduce((total, n) => total + n, 0)
  const rated = (sum: BeforeAfter | undefined) =>
    sum
      ? poisson(() => rateRatio({ events: sum.after, exposure: daysOf(change) }, { events: sum.before, exposure: daysOf(change - length) }))
      : refused('noComparison')
  const difference =
    treated && comparison
      ? poisson(() =>
          weightedDifference({
            treated: { area: treated, control: comparison },
            ...(buffer && bufferComparison && { buffer: { area: buffer, control: bufferComparison } }),
          }),
        )
      : refused(treated ? 'noComparison' : 'tooShort')
  const ratio = treated ? rated(treated) : refused('tooShort')
  const series = interruptedSeries({
    counts: kept.map((one) => one.treated),
    change,
    exposure: days,
    seasons: seasons
      .map((spans) => kept.map((one) => shareOf(one.period, nextPeriod(one.period, period), spans)))
      .filter((term) => term.some(Boolean)),
  })
  const verdict = verdictOf(difference, series, ratio)
  const quotient = treated && comparison && buffer ? displacement({ treated, control: comparison, buffer }) : refused('noComparison')
  return {
    counts: kept,
    change,
    length,
    sums,
    difference,
    ratio,
    comparisonRatio: rated(comparison),
    quotient,
    shortRun: treated ? shortRun(treated) : refused('tooShort'),
    series,
    verdict,
    doubts: doubtsOf({
      verdict,
      comparison,
      buffer,
      quotient,
      swings,
      series,
      change,
      rows: kept.length,
      perYear: period === 'month' ? 12 : 52,
    }),
  }
}

function sumsOf(counts: readonly Counted[], area: Area, change: number, length: number): BeforeAfter {
  const sum = (rows: readonly Counted[]) => rows.reduce((total, one) => total + one[area]!, 0)
  return { before: sum(counts.slice(change - length, change)), after: sum(counts.slice(change, change + length)) }
}

/** The share of the days from `first` up to `next` that lie in one of the spans. */
function shareOf(first: Day, next: Day, spans: readonly Span[]): number {
  const time = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
  const [from, to] = [time(first), time(next)]
  const inside = spans.reduce(
    (days, span) => days + Math.max(0, Math.min(to, time(span.lastDay) + 1) - Math.max(from, time(span.firstDay))),
    0,
  )
  return Math.min(1, inside / (to - from))
}

/** By the strongest method that gave a number: against a comparison, along the series, before and after alone. */
function verdictOf(difference: Outcome<WeightedDifference>, series: Outcome<InterruptedSeries>, ratio: Outcome<RateRatio>): Verdict {
  if (difference.computed) return sideOf(difference, 0)
  if (series.computed) return sideOf(series.level, 1)
  return ratio.computed ? sideOf(ratio, 1) : 'unknown'
}

function sideOf({ low, high }: { low: number; high: number }, same: number): Verdict {
  if (high < same) return 'fewer'
  return low > same ? 'more' : 'unclear'
}

interface Grounds {
  verdict: Verdict
  comparison: BeforeAfter | undefined
  buffer: BeforeAfter | undefined
  quotient: Outcome<Displacement>
  swings: boolean
  series: Outcome<InterruptedSeries>
  change: number
  rows: number
  perYear: number
}

function doubtsOf({ verdict, comparison, buffer, quotient, swings, series, change, rows, perYear }: Grounds): Doubt[] {
  const whole = change >= perYear && rows - change >= perYear
  const doubts: [Doubt, boolean][] = [
    ['chance', verdict === 'unclear'],
    ['noComparison', !comparison],
    ['alike', Boolean(comparison)],
    ['noBuffer', !buffer],
    ['moved', quotient.computed && quotient.quotient < 0],
    ['seasons', !whole],
    ['swings', swings || (series.computed && series.dispersion > 1.5)],
    ['short', !series.computed && series.reason === 'tooShort'],
    ['recorded', true],
    ['others', true],
  ]
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt)
}
