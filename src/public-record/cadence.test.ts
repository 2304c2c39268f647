import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, isDay } from '../platform/words/dates.ts'
import { addMonths, cadenceNames, cadences, nextDue, standingOf } from './cadence.ts'

test('a month later is the same day, or the last where there is none', () => {
  assert.equal(addMonths('2026-01-15', 1), '2026-02-15')
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
  assert.equal(addMonths('2028-01-31', 1), '2028-02-29')
  assert.equal(addMonths('2026-11-30', 3), '2027-02-28')
  assert.equal(addMonths('2026-12-31', 12), '2027-12-31')
})

test('whatever the day, the next is a real day, 28 to 31 days a month further, and later days are never due earlier', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n))
  fc.assert(
    fc.property(days, fc.constantFrom(...cadenceNames), (day, cadence) => {
      const due = nextDue(cadence, day)
      const length = daysBetween(day, due)
      assert.ok(isDay(due) && length >= 28 * cadences[cadence] && length <= 31 * cadences[cadence])
      assert.ok(nextDue(cadence, addDays(day, 1)) >= due)
    }),
  )
})

test('a series is overdue once its day is over and no meeting is announced', () => {
  const series = { cadence: 'quarterly', openedOn: '2025-01-01', closedOn: null, lastOn: '2025-11-20', nextOn: null } as const
  assert.deepEqual(standingOf(series, '2026-02-20'), { dueOn: '2026-02-20', overdue: false })
  assert.deepEqual(standingOf(series, '2026-02-21'), { dueOn: '2026-02-20', overdue: true })
  assert.deepEqual(standingOf({ ...series, nextOn: '2026-03-10' }, '2026-02-21'), { dueOn: '2026-02-20', overdue: false })
  assert.deepEqual(standingOf({ ...series, closedOn: '2026-01-01' }, '2026-02-21'), { dueOn: null, overdue: false })
  assert.deepEqual(standingOf({ ...series, lastOn: null }, '2025-04-02'), { dueOn: '2025-04-01', overdue: true })
})
