import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../platform/words/dates.ts'
import { addWorkingDays, answerBy, closableFrom, isWorkingDay, lateReceivedBefore, qualifyBy, unheardSince } from './deadlines.ts'
import { isLate, owedOn } from './late.ts'
import { bucketOf } from './urgency.ts'

const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))

test('Saturdays, Sundays and national days are not worked', () => {
  assert.deepEqual(['2026-02-28', '2026-03-01', '2026-03-02', '2026-05-01', '2026-07-30', '2026-11-06', '2026-11-18'].map(isWorkingDay), [
    false,
    false,
    true,
    false,
    false,
    false,
    false,
  ])
})

test('a day that was made a holiday later was worked before', () => {
  assert.equal(isWorkingDay('2025-10-31'), true)
  assert.equal(isWorkingDay('2028-10-31'), false)
})

test('five working days to qualify step over a weekend, and over a national day', () => {
  assert.equal(qualifyBy('2026-03-02'), '2026-03-09')
  assert.equal(qualifyBy('2026-03-06'), '2026-03-13')
  assert.equal(qualifyBy('2026-04-30'), '2026-05-08')
})

test('twenty working days to answer are four weeks, or more with national days', () => {
  assert.equal(answerBy('2026-03-02'), '2026-03-30')
  assert.equal(answerBy('2026-10-26'), '2026-11-25')
})

test('adding working days always ends on a working day, with that many between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const end = addWorkingDays(from, count)
      let worked = 0
      for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day)) worked++
      assert.ok(isWorkingDay(end) && worked === count)
    }),
  )
})

test('the day before which a received demand is late agrees with the deadline of every day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (today, ago) => {
      const receivedOn = addDays(today, -ago)
      assert.equal(receivedOn < lateReceivedBefore(today), qualifyBy(receivedOn) < today)
    }),
  )
})

test('what was said fourteen days ago may be closed today', () => {
  assert.equal(closableFrom(unheardSince('2026-03-20')), '2026-03-20')
})

test('late is past and still open, by the day of the step that is owed', () => {
  const clock = { receivedOn: '2026-03-02', answerDueOn: '2026-03-30', dueOn: '2026-06-30' }
  assert.equal(owedOn({ ...clock, state: 'received' }), '2026-03-09')
  assert.equal(isLate({ ...clock, state: 'received' }, '2026-03-10'), true)
  assert.equal(isLate({ ...clock, state: 'qualified' }, '2026-03-30'), false)
  assert.equal(isLate({ ...clock, state: 'contested' }, '2026-03-31'), true)
  assert.equal(isLate({ ...clock, state: 'promised' }, '2026-06-30'), false)
  assert.equal(isLate({ ...clock, state: 'promised' }, '2026-07-01'), true)
  for (const state of ['answered', 'reported', 'closed', 'inadmissible'] as const)
    assert.equal(isLate({ ...clock, state }, '2027-01-01'), false)
})

test('the nearer a day, the earlier its place', () => {
  assert.deepEqual(
    ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-10'].map((due) => bucketOf(due, '2026-03-02')),
    ['late', 'today', 'week', 'later'],
  )
})
