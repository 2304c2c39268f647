import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerBy, closableFrom, qualifyBy, unheardSince } from './deadlines.ts'
import { isLate, owedOn } from './late.ts'

const none = new Set<string>()

test('five working days to qualify step over a weekend, and over a national day', () => {
  assert.equal(qualifyBy('2026-03-02', none), '2026-03-09')
  assert.equal(qualifyBy('2026-03-06', none), '2026-03-13')
  assert.equal(qualifyBy('2026-04-30', none), '2026-05-08')
})

test('twenty working days to answer are four weeks, or more with national days', () => {
  assert.equal(answerBy('2026-03-02', none), '2026-03-30')
  assert.equal(answerBy('2026-10-26', none), '2026-11-25')
})

test('what was said fourteen days ago may be closed today', () => {
  assert.equal(closableFrom(unheardSince('2026-03-20')), '2026-03-20')
})

test('late is past and still open, by the day of the step that is owed', () => {
  const clock = { qualifyDueOn: '2026-03-09', answerDueOn: '2026-03-30', dueOn: '2026-06-30' }
  assert.equal(owedOn({ ...clock, state: 'received' }), '2026-03-09')
  assert.equal(isLate({ ...clock, state: 'received' }, '2026-03-10'), true)
  assert.equal(isLate({ ...clock, state: 'qualified' }, '2026-03-30'), false)
  assert.equal(isLate({ ...clock, state: 'contested' }, '2026-03-31'), true)
  assert.equal(isLate({ ...clock, state: 'promised' }, '2026-06-30'), false)
  assert.equal(isLate({ ...clock, state: 'promised' }, '2026-07-01'), true)
  for (const state of ['answered', 'reported', 'closed', 'inadmissible'] as const)
    assert.equal(isLate({ ...clock, state }, '2027-01-01'), false)
})
