import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { computed } from '../../test/computed.ts'
import { type Counted, evaluate } from './evaluate.ts'
import { nextPeriod } from './read-counts.ts'

/** Months from January 2025. */
function months(treated: number[], comparison?: number[], buffer?: number[], bufferComparison?: number[]): Counted[] {
  let period = '2025-01-01'
  return treated.map((n, nth) => {
    const one = {
      period,
      treated: n,
      comparison: comparison?.[nth] ?? null,
      buffer: buffer?.[nth] ?? null,
      bufferComparison: bufferComparison?.[nth] ?? null,
    }
    period = nextPeriod(period, 'month')
    return one
  })
}

const flat = (n: number, length: number) => new Array<number>(length).fill(n)

describe('before and after', () => {
  test('are equally long, and the month in which measures began is in neither', () => {
    const counts = months([90, 20, 21, 22, 99, 10, 11, 12])
    const { sums, length, change } = evaluate(counts, '2025-05-10', 'month')
    assert.deepEqual([length, change, sums.treated], [3, 4, { before: 63, after: 33 }])
    assert.deepEqual(evaluate(counts, '2025-05-01', 'month').length, 4)
  })

  test('against a place alike decide what is said, and an interval that holds nothing-changed is unclear', () => {
    const fewer = evaluate(months([...flat(40, 4), ...flat(15, 4)], flat(40, 8)), '2025-05-01', 'month')
    assert.equal(computed(fewer.difference).difference, -100)
    assert.equal(fewer.verdict, 'fewer')
    // The same fall in the place alike: nothing remains of it, though the ratio alone would have said fewer.
    const alike = evaluate(months([...flat(40, 4), ...flat(15, 4)], [...flat(40, 4), ...flat(15, 4)]), '2025-05-01', 'month')
    assert.ok(computed(alike.ratio).high < 1)
    assert.deepEqual([alike.verdict, alike.doubts.includes('chance')], ['unclear', true])
    assert.equal(evaluate(months([...flat(15, 4), ...flat(40, 4)], flat(40, 8)), '2025-05-01', 'month').verdict, 'more')
  })

  test('count by the day, so that February is no short month', () => {
    assert.ok(Math.abs(computed(evaluate(months([310, 280, 310, 300]), '2025-03-01', 'month').ratio).ratio - 1) < 1e-9)
  })

  test('say nothing when there is too little, and the doubts say what is lacking', () => {
    const few = evaluate(months([1, 1, 1, 0]), '2025-03-01', 'month')
    assert.equal(few.verdict, 'unknown')
    assert.deepEqual(few.doubts, ['noComparison', 'noBuffer', 'seasons', 'short', 'recorded', 'others'])
    assert.equal(evaluate(months([5, 5, 5]), '2026-01-01', 'month').verdict, 'unknown')
    assert.equal(evaluate(months([5, 5, 5]), '2024-01-01', 'month').verdict, 'unknown')
  })

  test('that swing more than chance are left to the series, whose errors bear it', () => {
    const wild = [4, 40, 5, 38, 3, 41, 6, 39, 2, 42, 5, 37]
    const { difference, ratio, series, doubts } = evaluate(months([...wild, ...wild], flat(20, 24)), '2026-01-01', 'month')
    assert.deepEqual(
      [difference, ratio],
      [
        { computed: false, reason: 'overdispersed' },
        { computed: false, reason: 'overdispersed' },
      ],
    )
    assert.ok(computed(series).dispersion > 1.5 && doubts.includes('swings'))
  })

  test('with the streets around use them, and need those around the other place too', () => {
    const treated = [...flat(40, 4), ...flat(20, 4)]
    const around = [...flat(30, 4), ...flat(35, 4)]
    const all = evaluate(months(treated, flat(40, 8), around, flat(30, 8)), '2025-05-01', 'month')
    assert.equal(computed(all.difference).difference, -60)
    assert.ok(computed(all.quotient).quotient < 0, 'more around')
    assert.ok(!all.doubts.includes('noBuffer') && all.doubts.includes('moved'))
    const alike = evaluate(months(treated, flat(40, 8), flat(30, 8), flat(30, 8)), '2025-05-01', 'month')
    assert.ok(!alike.doubts.includes('moved'), 'as many around as before')
    assert.equal(computed(evaluate(months(treated, flat(40, 8), around), '2025-05-01', 'month').difference).difference, -80)
  })

  test('take a season into the series, and refuse one that begins with the measures', () => {
    const counts = months([18, 22, 19, 21, 20, 18, 23, 19, 20, 21, 18, 22, 15, 14, 16, 13, 15, 14, 16, 15, 13, 14, 15, 16])
    const ramadan = [
      { firstDay: '2025-03-02', lastDay: '2025-03-30' },
      { firstDay: '2026-02-18', lastDay: '2026-03-19' },
    ]
    assert.ok(evaluate(counts, '2026-01-01', 'month', [ramadan, []]).series.computed)
    const together = evaluate(counts, '2026-01-01', 'month', [[{ firstDay: '2026-01-01', lastDay: '2026-12-31' }]])
    assert.deepEqual(together.series, { computed: false, reason: 'singular' })
  })
})
