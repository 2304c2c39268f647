import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../platform/words/dates.ts'
import { mondayOf } from '../hours.ts'
import { countedFrom, lastCounted, monthAfter, monthBefore, monthOf, monthOfWeek, weeksOf } from './month.ts'

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days))

test('every week belongs to one month, whole', () => {
  fc.assert(
    fc.property(day, (any) => {
      const monday = mondayOf(any)
      const month = monthOfWeek(monday)
      assert.ok(weeksOf(month).includes(monday))
      assert.ok(!weeksOf(monthBefore(month)).includes(monday) && !weeksOf(monthAfter(month)).includes(monday))
      assert.ok([4, 5].includes(weeksOf(month).length))
      assert.equal(monthBefore(monthAfter(month)), month)
    }),
  )
})

test('a month is counted three days after its last week, and the last one counted is the newest of those', () => {
  assert.deepEqual(weeksOf('2026-10-01'), ['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'])
  assert.equal(countedFrom('2026-10-01'), '2026-11-05')
  assert.equal(lastCounted('2026-11-04'), '2026-09-01')
  assert.equal(lastCounted('2026-11-05'), '2026-10-01')
  fc.assert(
    fc.property(day, (today) => {
      const last = lastCounted(today)
      assert.ok(countedFrom(last) <= today && countedFrom(monthAfter(last)) > today && last < monthOf(today))
    }),
  )
})
