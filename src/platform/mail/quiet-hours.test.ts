import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterQuiet, isQuiet, isTimeFor, usualRule } from './quiet-hours.ts'

const hours = Array.from({ length: 24 }, (_, hour) => hour)
const quiet = (quietFrom: number, quietUntil: number) => hours.filter((hour) => isQuiet(hour, { quietFrom, quietUntil }))

test('quiet hours go over midnight, or not', () => {
  assert.deepEqual(quiet(21, 8), [0, 1, 2, 3, 4, 5, 6, 7, 21, 22, 23])
  assert.deepEqual(quiet(0, 6), [0, 1, 2, 3, 4, 5])
  assert.deepEqual(quiet(12, 14), [12, 13])
  assert.deepEqual(quiet(8, 8), [])
})

test('what is due at an hour may go later on the same day, but never in the quiet hours', () => {
  assert.deepEqual(
    hours.filter((hour) => isTimeFor(hour, 17, usualRule)),
    [17, 18, 19, 20],
  )
  assert.deepEqual(
    hours.filter((hour) => isTimeFor(hour, 6, usualRule)),
    hours.slice(8, 21),
  )
})

test('what is written at night goes in the morning, also over the end of a day', () => {
  const goes = (iso: string, rule = usualRule) => afterQuiet(new Date(iso), rule).toISOString()
  assert.equal(goes('2026-11-26T20:59:00Z'), '2026-11-26T20:59:00.000Z')
  assert.equal(goes('2026-11-26T21:00:00Z'), '2026-11-27T08:00:00.000Z')
  assert.equal(goes('2026-11-27T07:59:00Z'), '2026-11-27T08:00:00.000Z')
  assert.equal(goes('2026-11-27T08:00:00Z'), '2026-11-27T08:00:00.000Z')
  assert.equal(goes('2026-12-31T23:30:00Z'), '2027-01-01T08:00:00.000Z')
  assert.equal(goes('2026-11-26T12:30:00Z', { ...usualRule, quietFrom: 12, quietUntil: 14 }), '2026-11-26T14:00:00.000Z')
  assert.equal(goes('2026-07-01T20:30:00Z'), '2026-07-02T07:00:00.000Z', 'in that summer the clocks were an hour ahead')
})
