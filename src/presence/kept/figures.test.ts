import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../platform/words/dates.ts'
import { amountOf, figuresOf, gapsOf, longestGapOf, noFigures, nothing, percentOf, type Span, sumOf } from './figures.ts'

const span = fc
  .record({
    day: fc.integer({ min: 0, max: 6 }),
    from: fc.integer({ min: 0, max: 1380 }),
    lasts: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ day, from, lasts }): Span => ({ day: addDays('2026-03-02', day), from, to: lasts === null ? null : from + lasts }))
const spans = fc.array(span, { maxLength: 30 })
const at = (from: number, to: number | null, day = '2026-03-02'): Span => ({ day, from, to })

describe('what became of visits', () => {
  test('counts visits, minutes, lengths of 10 to 16 minutes and gaps of at most two hours', () => {
    const promised = { visits: 4, minutes: 48 }
    const kept = [at(480, 490), at(610, 626), at(747, 756), at(900, null), at(480, 497, '2026-03-03')]
    assert.deepEqual(figuresOf(promised, [at(480, 492), at(600, 612)], kept), {
      promised,
      planned: { visits: 2, minutes: 24 },
      kept: { visits: 5, minutes: 52 },
      lasting: { n: 2, of: 4 },
      close: { n: 1, of: 3 },
    })
    assert.deepEqual(gapsOf(kept), [120, 121, 144])
  })

  test('two teams at once leave no gap, and a night is none', () => {
    assert.deepEqual(gapsOf([at(480, 540), at(490, 500), at(560, 570)]), [0, 20])
    assert.deepEqual(gapsOf([at(1200, 1210), at(480, 490, '2026-03-03')]), [])
  })

  test('the longest time without a visit counts nights and days of rest, and takes two teams at once for one', () => {
    assert.equal(longestGapOf([]), null)
    assert.equal(longestGapOf([at(480, 490)]), null)
    assert.equal(longestGapOf([at(480, 540), at(490, 500), at(560, 570)]), 20)
    assert.equal(longestGapOf([at(480, null, '2026-03-05'), at(480, 490), at(1200, 1210)]), 2 * 1440 + 1440 - 1210 + 480)
    fc.assert(
      fc.property(spans, (kept) => {
        const longest = longestGapOf(kept)
        assert.equal(longestGapOf(kept.toReversed()), longest)
        if (kept.length > 1) assert.ok(longest! >= Math.max(0, ...gapsOf(kept)) && longest! < 7 * 1440)
      }),
    )
  })

  test('figures do not depend on the order of visits, and shares never exceed what they are of', () => {
    fc.assert(
      fc.property(spans, spans, (planned, kept) => {
        const figures = figuresOf(nothing, planned, kept)
        assert.deepEqual(figuresOf(nothing, planned.toReversed(), kept.toReversed()), figures)
        for (const { n, of } of [figures.lasting, figures.close]) assert.ok(0 <= n && n <= of && of <= kept.length)
        assert.ok(gapsOf(kept).every((gap) => gap >= 0 && gap < 1440))
        const days = new Set(kept.map(({ day }) => day)).size
        assert.equal(figures.close.of, kept.length - days, 'a gap before each visit but the first of a day')
      }),
    )
  })

  test('weeks add up to the month: visits and minutes of all days together', () => {
    fc.assert(
      fc.property(spans, (kept) => {
        const days = [...Map.groupBy(kept, ({ day }) => day).values()].map((some) => figuresOf(nothing, [], some))
        assert.deepEqual(sumOf(days), figuresOf(nothing, [], kept))
        assert.deepEqual(sumOf([...days, noFigures]).kept, amountOf(kept))
      }),
    )
  })

  test('no percentage of fewer than thirty, and never more than was', () => {
    assert.deepEqual([percentOf({ n: 29, of: 29 }), percentOf({ n: 0, of: 0 })], [null, null])
    assert.deepEqual([percentOf({ n: 199, of: 200 }), percentOf({ n: 30, of: 30 })], [99, 100])
  })
})
