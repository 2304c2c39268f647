import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { computed } from '../../../test/computed.ts'
import { binomialAtMost } from '../../platform/statistics/binomial.ts'
import { displacement } from './displacement.ts'
import { t95 } from './normal.ts'
import { rateRatio } from './rate-ratio.ts'
import { shortRun } from './short-run.ts'
import { weightedDifference } from './weighted-difference.ts'

const near = (actual: number, expected: number, within: number) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`)

const R = { before: 207, after: 110 }
const C = { before: 308, after: 318 }
const D = { before: 178, after: 157 }
const CD = { before: 150, after: 140 }

describe('published examples come out', () => {
  test('weighted difference: Wheeler 2025, two areas', () => {
    const found = computed(weightedDifference({ treated: { area: { before: 100, after: 80 }, control: { before: 100, after: 90 } } }))
    near(found.difference, -10, 0)
    near(found.standardError, 19.235, 0.0005)
    near(found.low, -47.7, 0.05)
    near(found.high, 27.7, 0.05)
  })

  test('weighted difference: with and without the streets around', () => {
    const two = computed(weightedDifference({ treated: { area: R, control: C } }))
    near(two.difference, -107, 0)
    near(two.standardError, 30.708, 0.0005)
    near(two.low, -167.2, 0.05)
    near(two.high, -46.8, 0.05)
    const four = computed(weightedDifference({ treated: { area: R, control: C }, buffer: { area: D, control: CD } }))
    near(four.difference, -118, 0)
    near(four.standardError, 39.598, 0.0005)
    near(four.low, -195.6, 0.05)
    near(four.high, -40.4, 0.05)
  })

  test('weighted difference: by area', () => {
    const found = computed(weightedDifference({ treated: { area: R, control: C }, weights: { area: 1.2, control: 0.9 } }))
    near(found.difference, -91.944, 0.0005)
    near(found.standardError, 31.512, 0.0005)
  })

  test('weighted displacement quotient, with all its parts', () => {
    const found = computed(displacement({ treated: R, control: C, buffer: D }))
    assert.equal(found.gross, 97)
    near(found.net, 0.32617, 0.000005)
    near(found.success, -0.32617, 0.000005)
    near(found.buffer, -0.08421, 0.000005)
    near(found.quotient, 0.25819, 0.000005)
    near(found.totalNet, 130.5, 1e-9)
  })

  test('exact rate ratio: Fay, barely not significant', () => {
    const found = computed(rateRatio({ events: 2, exposure: 17877 }, { events: 9, exposure: 16660 }))
    near(found.ratio, 0.20709, 0.000005)
    near(found.low, 0.02177, 0.000005)
    near(found.high, 1.00055, 0.000005)
    near(found.p, 0.050106, 0.0000005)
  })

  test('short run: Wheeler 2018', () => {
    assert.equal(computed(shortRun({ before: 16, after: 25 })).z, 2)
  })
})

test('the tails under them agree with SciPy', () => {
  near(binomialAtMost(3, 10, 0.2), 0.8791261184, 1e-12)
  near(binomialAtMost(40, 100, 0.5), 0.02844396682, 1e-10)
  near(binomialAtMost(59, 100, 0.5), 1 - 0.02844396682, 1e-10)
  for (const [degrees, quantile] of [
    [10, 2.2281388519649385],
    [20, 2.0859634472658364],
    [24, 2.0638985616280205],
    [60, 2.0002978220142604],
  ] as const)
    near(t95(degrees), quantile, 0.001)
})
