import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../platform/words/dates.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

const none = new Set<string>()
const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))
const worked = (days: string[], daysOff = none) => days.map((day) => isWorkingDay(day, daysOff))

test('Saturdays, Sundays and national days are not worked', () => {
  const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-05-01', '2026-07-30', '2026-11-06', '2026-11-18']
  assert.deepEqual(worked(days), [false, false, true, false, false, false, false])
})

test('a day that was made a holiday later was worked before', () => {
  assert.deepEqual(worked(['2025-10-31', '2028-10-31']), [true, false])
})

test('what the command declares is not worked, and deadlines step over it', () => {
  const feast = new Set(['2026-03-20', '2026-03-23'])
  assert.deepEqual(worked(['2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24'], feast), [true, false, false, true])
  assert.equal(addWorkingDays('2026-03-18', 3, none), '2026-03-23')
  assert.equal(addWorkingDays('2026-03-18', 3, feast), '2026-03-25')
})

test('adding working days always ends on a working day, with that many between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.array(fc.integer({ min: 0, max: 60 })), (from, count, offs) => {
      const daysOff = new Set(offs.map((ahead) => addDays(from, ahead)))
      const end = addWorkingDays(from, count, daysOff)
      let between = 0
      for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day, daysOff)) between++
      assert.ok(isWorkingDay(end, daysOff) && between === count)
    }),
  )
})
