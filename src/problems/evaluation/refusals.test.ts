import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isOverdispersed } from './dispersion.ts'
import { displacement } from './displacement.ts'
import { interruptedSeries } from './interrupted-series.ts'
import type { Outcome } from './outcome.ts'
import { rateRatio } from './rate-ratio.ts'
import { shortRun } from './short-run.ts'
import { weightedDifference } from './weighted-difference.ts'

const reason = (outcome: Outcome<unknown>) => (outcome.computed ? 'computed' : outcome.reason)
const area = (before: number, after: number) => ({ before, after })
const many = area(100, 80)
const flat = (n: number, count = 10) => new Array<number>(n).fill(count)

describe('no number is given', () => {
  test('by the quotient: too few, none under a fraction, nothing that could have moved away', () => {
    const of = (treated = many, control = area(100, 100), buffer = many) => reason(displacement({ treated, control, buffer }))
    assert.equal(of(area(4, 5)), 'tooFewEvents')
    assert.equal(of(many, area(0, 20)), 'zeroCount')
    assert.equal(of(area(80, 100)), 'noDecrease')
    assert.equal(of(many, many), 'noDecrease')
    assert.equal(of(area(1.5, 20)), 'countsInvalid')
  })

  test('by the difference: too few, unequal periods, a count that is none', () => {
    const of = (treated = many, more = {}) => reason(weightedDifference({ treated: { area: treated, control: many }, ...more }))
    assert.equal(of(area(4, 5)), 'tooFewEvents')
    assert.equal(of(many, { lengths: area(6, 5) }), 'unequalPeriods')
    assert.equal(of(area(-1, 50)), 'countsInvalid')
    assert.equal(of(many, { weights: { area: 0, control: 1 } }), 'countsInvalid')
    assert.equal(of(many, { buffer: { area: area(3, 3), control: many } }), 'tooFewEvents')
    assert.equal(of(many, { lengths: area(6, 6) }), 'computed')
  })

  test('by the rate ratio and the short run', () => {
    const rate = (events: number, exposure = 10) => ({ events, exposure })
    assert.equal(reason(rateRatio(rate(4), rate(5))), 'tooFewEvents')
    assert.equal(reason(rateRatio(rate(40), rate(0))), 'zeroCount')
    assert.equal(reason(rateRatio(rate(40, 0), rate(4))), 'countsInvalid')
    assert.equal(reason(shortRun(area(4, 5))), 'tooFewEvents')
    assert.equal(reason(shortRun(area(40, 50), area(4, 5))), 'unequalPeriods')
    assert.equal(reason(shortRun(area(-4, 50))), 'countsInvalid')
  })

  test('by the series: too short, too few, terms that are one, an empty comparison', () => {
    const of = (counts: number[], change: number, more = {}) => reason(interruptedSeries({ counts, change, ...more }))
    assert.equal(of(flat(24), 12), 'computed')
    assert.equal(of(flat(23), 12), 'tooShort')
    assert.equal(of(flat(24), 11), 'tooShort')
    assert.equal(of([...flat(12, 0), ...flat(12)], 12), 'tooFewEvents')
    assert.equal(of([...flat(12), ...flat(12, 0)], 12), 'zeroCount')
    assert.equal(of(flat(24), 12, { exposure: flat(24, 0) }), 'zeroCount')
    assert.equal(of(flat(24), 12, { seasons: [[...flat(12, 0), ...flat(12, 1)]] }), 'singular')
    assert.equal(of(flat(24), 12, { seasons: [flat(24, 0)] }), 'singular')
    assert.equal(of(flat(24), 12, { seasons: [flat(23)] }), 'countsInvalid')
    assert.equal(of(flat(24, 1.5), 12), 'countsInvalid')
  })
})

test('counts that swing more than chance are seen, those that swing by chance are not', () => {
  assert.equal(isOverdispersed([2, 30, 1, 28, 3, 33, 2, 31]), true)
  assert.equal(isOverdispersed([10, 13, 8, 9, 12, 7, 11, 10]), false)
  assert.equal(isOverdispersed([0, 0, 0, 0, 0, 0]), false)
  assert.equal(isOverdispersed([1, 99]), false)
})
