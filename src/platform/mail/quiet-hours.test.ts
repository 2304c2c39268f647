import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isQuiet, isTimeFor, usualRule } from './quiet-hours.ts'

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
