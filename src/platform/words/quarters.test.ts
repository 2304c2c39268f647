import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from './dates.ts'
import { firstDayOf, lastDayOf, quarterOf } from './quarters.ts'

test('every day lies in its quarter, and the day after a quarter in the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      const day = addDays('2026-02-28', days)
      const quarter = quarterOf(day)
      assert.ok(firstDayOf(quarter) <= day && day <= lastDayOf(quarter))
      assert.ok(quarterOf(addDays(lastDayOf(quarter), 1)) > quarter)
    }),
  )
})
