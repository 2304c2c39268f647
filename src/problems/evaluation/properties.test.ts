import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { computed } from '../../../test/computed.ts'
import { binomialAtMost, clopperPearson } from '../../platform/statistics/binomial.ts'
import { displacement } from './displacement.ts'
import { interruptedSeries } from './interrupted-series.ts'
import { lagOf, neweyWest, poissonRegression } from './poisson-regression.ts'
import { rateRatio } from './rate-ratio.ts'
import { shortRun } from './short-run.ts'
import { weightedDifference } from './weighted-difference.ts'

const count = fc.integer({ min: 10, max: 5000 })
const area = fc.record({ before: count, after: count })
const near = (a: number, b: number, relative = 1e-9) =>
  assert.ok(Math.abs(a - b) <= relative * Math.max(1, Math.abs(a), Math.abs(b)), `${a} ${b}`)

describe('whatever is counted', () => {
  test('the limits of a share hold exactly 2.5 % beyond them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const k = Math.round(n * part)
        const { low, high } = clopperPearson(k, n)
        assert.ok(low <= k / n && k / n <= high)
        if (k > 0) near(1 - binomialAtMost(k - 1, n, low), 0.025, 1e-8)
        if (k < n) near(binomialAtMost(k, n, high), 0.025, 1e-8)
      }),
    )
  })

  test('the ratio the other way round is one over it, its limits change places, its p stays', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (x, y, tx, ty) => {
        const one = computed(rateRatio({ events: x, exposure: tx }, { events: y, exposure: ty }))
        const other = computed(rateRatio({ events: y, exposure: ty }, { events: x, exposure: tx }))
        near(one.ratio * other.ratio, 1)
        near(one.low * other.high, 1, 1e-6)
        near(one.p, other.p, 1e-6)
        assert.ok(one.low < one.ratio && one.ratio < one.high && one.p >= 0 && one.p <= 1)
      }),
    )
  })

  test('ratio and p agree: the interval holds one just when p is over 5 %', () => {
    fc.assert(
      fc.property(count, count, (x, y) => {
        const { low, high, p } = computed(rateRatio({ events: x, exposure: 1 }, { events: y, exposure: 1 }))
        if (Math.abs(p - 0.05) > 1e-6) assert.equal(low <= 1 && 1 <= high, p > 0.05)
      }),
    )
  })

  test('areas that change places change the sign of the difference and of z, never its error', () => {
    fc.assert(
      fc.property(area, area, (one, other) => {
        const found = computed(weightedDifference({ treated: { area: one, control: other } }))
        const back = computed(weightedDifference({ treated: { area: other, control: one } }))
        near(found.difference, -back.difference)
        near(found.standardError, back.standardError)
        assert.ok(found.low <= found.difference && found.difference <= found.high)
        near(computed(shortRun(one)).z, -computed(shortRun({ before: one.after, after: one.before })).z)
      }),
    )
  })

  test('the quotient says what moved: nothing around is 0, more around is below, less is above', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (before, less, around) => {
          const found = computed(
            displacement({
              treated: { before, after: before - less },
              control: { before: 100, after: 100 },
              buffer: { before: 100, after: 100 + around },
            }),
          )
          assert.equal(Math.sign(found.quotient), -Math.sign(around) + 0)
          near(found.quotient, -around / less, 1e-6)
        },
      ),
    )
  })
})

describe('the regression', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 24, maxLength: 40 })

  test('of a mean alone is the mean, and its robust error the long-run variance', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 4 }), (y, lag) => {
        const x = y.map(() => [1])
        const fit = computed(poissonRegression(x, y, x.flat()))
        const mean = y.reduce((sum, one) => sum + one, 0) / y.length
        near(Math.exp(fit.coefficients[0]!), mean, 1e-8)
        const error = (l: number) => y.reduce((sum, one, t) => (t < l ? sum : sum + (one - mean) * (y[t - l]! - mean)), 0)
        let variance = error(0)
        for (let l = 1; l <= lag; l++) variance += 2 * (1 - l / (lag + 1)) * error(l)
        const expected = (variance / (mean * y.length) ** 2) * (y.length / (y.length - 1))
        near(neweyWest(fit, x, y, lag)[0]![0]!, expected, 1e-6)
      }),
    )
  })

  test('does not care for the scale of the exposure, and adds up to what was counted', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 1000 }), (y, scale) => {
        const change = 12
        const plain = interruptedSeries({ counts: y, change })
        const scaled = interruptedSeries({ counts: y, change, exposure: y.map(() => scale) })
        assert.ok(plain.computed && scaled.computed)
        near(plain.level.ratio, scaled.level.ratio, 1e-6)
        near(plain.slope.high, scaled.slope.high, 1e-6)
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
        near(sum(plain.fitted), sum(y), 1e-6)
        for (const [t, mu] of plain.expected.entries()) if (t < change) near(mu, plain.fitted[t]!, 1e-9)
      }),
    )
  })
})

describe('the series of an example agrees with NumPy, written apart', () => {
  const before = [14, 18, 11, 16, 30, 35, 33, 29, 17, 12, 16, 8, 11, 17]
  const after = [9, 12, 28, 31, 33, 27, 10, 12, 6, 9, 11, 8, 10, 7]

  test('by the errors of Newey and West', () => {
    const y = [...before, ...after]
    const x = y.map((_, t) => [1, t, Number(t >= 14), Math.max(0, t - 14)])
    const fit = computed(
      poissonRegression(
        x,
        y,
        y.map(() => 1),
      ),
    )
    const covariance = neweyWest(fit, x, y, lagOf(y.length))
    near(covariance[2]![2]!, 0.1751269, 1e-6)
    near(covariance[3]![3]!, 0.00287253, 1e-7)
  })

  test('where neighbours resemble each other', () => {
    const found = computed(interruptedSeries({ counts: [...before, ...after], change: 14 }))
    near(found.level.ratio, 1.5483175137621792, 1e-8)
    near(found.level.low, 0.24363828163080545, 1e-3)
    near(found.slope.low, 0.7412914669932448, 1e-4)
    near(found.dispersion, 4.266850029231926, 1e-8)
    assert.equal(found.lag, 3)
  })

  test('where counts swing less than Poisson, so that they are not believed', () => {
    const calm = [14, 18, 11, 16, 20, 15, 13, 19, 17, 22, 16, 18, 21, 17]
    const calmer = [9, 12, 8, 11, 13, 7, 10, 12, 6, 9, 11, 8, 10, 7]
    const found = computed(interruptedSeries({ counts: [...calm, ...calmer], change: 14 }))
    near(found.level.ratio, 0.534920832242481, 1e-8)
    near(found.level.high, 0.8214758753870853, 1e-3)
    near(found.slope.high, 1.0193538157598347, 1e-4)
  })
})

describe('the limits of a jump hold it in nine of ten series at least', () => {
  let seed = 20261126
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return (seed + 0.5) / 2 ** 32
  }
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  const poisson = (mean: number) => {
    let [n, product] = [0, random()]
    for (const limit = Math.exp(-mean); product > limit; product *= random()) n++
    return n
  }
  const held = (planted: number, drift: () => number) => {
    let count = 0
    for (let series = 0; series < 200; series++) {
      const counts = Array.from({ length: 48 }, (_, t) => poisson(20 * Math.exp(drift() + 0.004 * t) * (t < 24 ? 1 : planted)))
      const { level } = computed(interruptedSeries({ counts, change: 24 }))
      if (level.low <= planted && planted <= level.high) count++
    }
    return count
  }

  test('where counts are Poisson, with a jump and without', () => {
    for (const planted of [0.6, 1]) assert.ok(held(planted, () => 0) >= 180, String(planted))
  })

  test('where each month resembles the one before and swings more than Poisson', () => {
    let state = 0
    const drift = () => {
      state = 0.4 * state + 0.25 * Math.sqrt(1 - 0.4 ** 2) * normal()
      return state
    }
    assert.ok(held(1, drift) >= 180)
  })
})
