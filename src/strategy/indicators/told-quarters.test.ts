import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { HeldDay, Stage } from './queries/held.ts'
import { toldQuarters } from './told-quarters.ts'

const quarters = ['2025-Q4', '2026-Q1']
const dayIn = { '2025-Q4': '2025-11-20', '2026-Q1': '2026-02-10' } as Record<string, string>

/** Two stages that may lie over both quarters, of one school year; so many sessions in each. */
function yearOf([a, b, c, d]: readonly number[], closed = [true, true]) {
  const counts = [
    [a!, b!],
    [c!, d!],
  ]
  const stages = counts.map(
    (own, nth): Stage => ({
      id: `stage ${nth}`,
      schoolYear: '2025-2026',
      firstDay: '2025-10-01',
      lastDay: '2026-03-20',
      closed: closed[nth]!,
      shown: closed[nth]! && own[0]! + own[1]! >= 5,
    }),
  )
  const held = counts.flatMap((own, nth) =>
    own.flatMap((sessions, at): HeldDay[] =>
      sessions === 0 ? [] : [{ stageId: `stage ${nth}`, day: dayIn[quarters[at]!]!, sessions, classes: sessions }],
    ),
  )
  return { stages, held }
}

const told = (cells: readonly number[], closed?: boolean[]) => {
  const { stages, held } = yearOf(cells, closed)
  return [...toldQuarters(held, stages, quarters)]
}

test('what was held in a quarter is told where its stages are', () => {
  assert.deepEqual(told([8, 0, 0, 9]), quarters)
  assert.deepEqual(told([6, 7, 8, 9]), quarters)
})

test('the sum of a quarter that would tell the hidden count of a stage is not', () => {
  assert.deepEqual(told([12, 0, 3, 0]), ['2026-Q1'], 'twelve of the first are public: three are left')
  assert.deepEqual(told([9, 0, 3, 6]), [], 'nine of the second are public, and three of them would be seen in the autumn')
})

test('a quarter waits until its stages are closed: nobody knows before whether one of them will be hidden', () => {
  assert.deepEqual(told([8, 0, 9, 0], [true, false]), [])
})

test('what was told stays told when more is held', () => {
  const counts = fc.array(fc.nat(14), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(counts, (cells) => {
      const { stages, held } = yearOf(cells)
      const first = toldQuarters(held, stages, quarters.slice(0, 1))
      const both = toldQuarters(held, stages, quarters)
      for (const quarter of first) assert.ok(both.has(quarter))
    }),
  )
})

type Part = (cells: readonly number[]) => number
const sumOf =
  (...at: number[]): Part =>
  (cells) =>
    at.reduce((sum, nth) => sum + cells[nth]!, 0)
const [ofStages, ofQuarters] = [
  [sumOf(0, 1), sumOf(2, 3)],
  [sumOf(0, 2), sumOf(1, 3)],
]

/** All sums that everyone reads: the stages that are shown, the quarters that are told, and the year, where it tells no stage. */
function published(cells: readonly number[]): Part[] {
  const stages = ofStages.filter((stage) => stage(cells) >= 5)
  const names = told(cells)
  // A report leaves the sum of its year out where one stage alone is hidden, or those that are have few together.
  return [...stages, ...ofQuarters.filter((_, nth) => names.includes(quarters[nth]!)), ...(stages.length === 2 ? [sumOf(0, 1, 2, 3)] : [])]
}

/** Every year of counts up to twelve: no sum of two that is told is larger. */
const years = Array.from({ length: 13 ** 4 }, (_, nth) => [
  nth % 13,
  Math.floor(nth / 13) % 13,
  Math.floor(nth / 169) % 13,
  Math.floor(nth / 2197),
])

test('whoever tries all years that look the same finds more than one number for each small count', () => {
  const count = fc.oneof(fc.nat(4), fc.nat(6))
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), (cells) => {
      const sums = published(cells)
      const same = years.filter((other) => sums.every((sum) => sum(other) === sum(cells)))
      for (const part of [...[0, 1, 2, 3].map((at) => sumOf(at)), ...ofStages, ...ofQuarters]) {
        const n = part(cells)
        if (n > 0 && n < 5) assert.ok(new Set(same.map(part)).size > 1, `${n} could be worked out`)
      }
    }),
    { numRuns: 150 },
  )
})
