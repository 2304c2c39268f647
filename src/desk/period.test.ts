import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../platform/words/dates.ts'
import { mondayOf, pathOf, readPeriod } from './period.ts'

test('a month is shown in whole weeks that begin on Monday', () => {
  const { weeks, previous, next } = readPeriod({ month: '2026-03' }, '2026-01-15')
  assert.deepEqual([weeks[0]![0], weeks.at(-1)!.at(-1), weeks.length], ['2026-02-23', '2026-04-05', 6])
  assert.deepEqual([previous, next], ['2026-02-01', '2026-04-01'])
})

test('a week begins on the Monday before the day that is asked for', () => {
  const { weeks, previous, next } = readPeriod({ week: '2026-03-08' }, '2026-01-15')
  assert.deepEqual([weeks[0]![0], weeks[0]![6], previous, next], ['2026-03-02', '2026-03-08', '2026-02-23', '2026-03-09'])
})

test('what no address can mean is the month of today', () => {
  for (const query of [{}, { month: '2026-13' }, { month: 'x' }]) assert.equal(readPeriod(query, '2026-03-05').start, '2026-03-01')
  assert.equal(readPeriod({ week: 'x' }, '2026-03-05').start, '2026-03-02')
})

test('whatever the month, every day of it stands once, and its neighbours lead back', () => {
  const months = fc.integer({ min: 0, max: 2400 }).map((n) => `${1950 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
  fc.assert(
    fc.property(months, (month) => {
      const { weeks, next, start } = readPeriod({ month }, '2026-03-05')
      const days = weeks.flat()
      assert.equal(mondayOf(days[0]!), days[0])
      assert.ok(days.every((day, nth) => nth === 0 || day === addDays(days[nth - 1]!, 1)))
      assert.ok(days.includes(start) && days.includes(addDays(next, -1)))
      const back = readPeriod(
        Object.fromEntries(new URLSearchParams(pathOf({ kind: 'month' }, next, undefined).split('?')[1])),
        '2026-03-05',
      )
      assert.equal(back.previous, start)
    }),
  )
})
