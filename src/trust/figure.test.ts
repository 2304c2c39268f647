import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOf } from './difference.ts'
import { type Counts, type Figure, figureOf, shareOf, together } from './figure.ts'

const counts = fc.record({
  '1': fc.nat(12),
  '2': fc.nat(12),
  '3': fc.nat(12),
  '4': fc.nat(40),
  '5': fc.nat(40),
  unknown: fc.nat(40),
}) as fc.Arbitrary<Counts>

const agreeIn = (one: Counts) => one['4'] + one['5']
const otherIn = (one: Counts) => one['1'] + one['2'] + one['3']

/** All that is published of several waves: areas, and what is taken together. */
const published = (waves: readonly (readonly Counts[])[]) =>
  waves.map((areas) => {
    const figures = areas.map(figureOf)
    return {
      figures,
      all: together(figures),
      shares: figures.map(shareOf),
      differences: figures.map((one) => differenceOf(one, figures[0]!)),
    }
  })

test('every count that is shown, or that follows from it, is ten or more', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (areas) => {
      const figures = areas.map(figureOf)
      for (const one of [...figures, together(figures)]) assert.ok(one.hidden !== null || (one.agree >= 10 && one.known - one.agree >= 10))
    }),
  )
})

test('a count under ten leaves no trace: whatever else it had been, all that is published of all waves is the same', () => {
  const small = fc.nat(9)
  fc.assert(
    fc.property(fc.array(fc.array(counts, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }), small, small, (waves, a, b) => {
      const changed = waves.map((areas) =>
        areas.map((one) => {
          const agree = agreeIn(one) < 10 ? { '4': a, '5': 0 } : {}
          const other = otherIn(one) < 10 ? { '1': b, '2': 0, '3': 0 } : {}
          const unknown = one.unknown < 10 ? { unknown: b } : {}
          return { ...one, ...agree, ...other, ...unknown }
        }),
      )
      assert.deepEqual(published(changed), published(waves))
    }),
  )
})

test('how many do not know is in nothing that is published', () => {
  fc.assert(fc.property(counts, fc.nat(80), (one, unknown) => assert.deepEqual(published([[one]]), published([[{ ...one, unknown }]]))))
})

test('what is taken together holds only what is shown, so that no difference tells what is hidden', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 2, maxLength: 6 }), (areas) => {
      const figures = areas.map(figureOf)
      const shown = figures.filter(({ hidden }) => hidden === null)
      const all = together(figures)
      assert.equal(all.hidden === null, shown.length >= 2)
      if (all.hidden === null)
        assert.equal(
          all.known,
          shown.reduce((sum, { known }) => sum + known!, 0),
        )
    }),
  )
})

const figure = (agree: number, known: number): Figure => ({ agree, known, hidden: null })

test('a difference is that of Newcombe: 56 of 70 against 48 of 80', () => {
  const { value, low, high, verdict } = differenceOf(figure(56, 70), figure(48, 80))!
  assert.deepEqual(
    [value, low, high].map((n) => n.toFixed(4)),
    ['0.2000', '0.0524', '0.3339'],
  )
  assert.equal(verdict, 'more')
  assert.equal(differenceOf(figure(48, 80), figure(56, 70))!.verdict, 'less')
})

test('a difference smaller than its uncertainty is called unsure, and of few views none is said', () => {
  assert.equal(differenceOf(figure(30, 50), figure(27, 50))!.verdict, 'unsure')
  assert.equal(differenceOf(figure(15, 29), figure(27, 50)), null)
  assert.equal(shareOf(figure(15, 29)), null)
})
