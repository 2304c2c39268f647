import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../platform/words/dates.ts'
import { nextPeriod, readCounts } from './read-counts.ts'

test('months and weeks are read as they are typed, pasted, or written with Arabic digits', () => {
  const rows = (text: string, period: 'month' | 'week' = 'month') => {
    const read = readCounts(text, period)
    return typeof read === 'string' ? read : read.map((one) => Object.values(one))
  }
  assert.deepEqual(rows('2026-02\t7\t9\n2026-01\t4\t5\n'), [
    ['2026-01-01', 4, 5, null, null],
    ['2026-02-01', 7, 9, null, null],
  ])
  assert.deepEqual(rows('٢٠٢٦-٠١ ; ٤ ; ٥ ; ٦ ; ٧'), [['2026-01-01', 4, 5, 6, 7]])
  assert.deepEqual(rows('2026-03-02 3\n2026-03-09 0', 'week'), [
    ['2026-03-02', 3, null, null, null],
    ['2026-03-09', 0, null, null, null],
  ])
  assert.equal(rows('2026-03-03 3', 'week'), 'countsUnreadable')
  assert.equal(rows('2026-13 3'), 'countsUnreadable')
  assert.equal(rows('2026-01 3.5'), 'countsUnreadable')
  assert.equal(rows('2026-01 -3'), 'countsUnreadable')
  assert.equal(rows('2026-01 1 2 3 4 5'), 'countsUnreadable')
  assert.deepEqual(rows('الشهر\tالعدد\n2026-01\t4'), [['2026-01-01', 4, null, null, null]])
  assert.equal(rows('2026-01 4\nلا شيء'), 'countsUnreadable', 'a line is never left out in silence')
  assert.equal(rows(''), 'countsUnreadable')
  assert.equal(rows('2026-01 3\n2026-01 4'), 'countsTwice')
  assert.equal(rows('2026-01 3\n2026-02 4 5'), 'countsUneven')
  assert.equal(rows(Array.from({ length: 300 }, () => '2026-01 1').join('\n')), 'countsTooMany')
})

test('whatever was counted comes back as it was written, in whatever order', () => {
  const row = fc.integer({ min: 0, max: 99_999 })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('month' as const, 'week' as const),
      fc.boolean(),
      (numbers, period, turned) => {
        let day = period === 'month' ? '2024-01-01' : '2024-01-01'
        const lines = numbers.map((n) => {
          const line = `${day};${n}`
          day = nextPeriod(day, period)
          return line
        })
        const read = readCounts((turned ? lines.reverse() : lines).join('\n'), period)
        assert.ok(typeof read !== 'string', String(read))
        assert.deepEqual(
          read.map(({ treated }) => treated),
          numbers,
        )
        assert.ok(read.every((one, nth) => nth === 0 || addDays(read[nth - 1]!.period, 6) < one.period))
      },
    ),
  )
})

test('no text at all makes it fail but by a reason', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readCounts(text, 'month')
      assert.ok(typeof read === 'string' || read.length > 0)
    }),
  )
})
