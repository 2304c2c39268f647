import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLate, owedOn } from './late.ts'

const clock = {
  acknowledgeDueOn: '2026-03-05',
  acknowledgedOn: '2026-03-02',
  qualifyDueOn: '2026-03-09',
  answerDueOn: '2026-03-30',
  dueOn: '2026-06-30',
  updateDueOn: '2026-07-29',
}

test('late is past and still open, by the day of the step that is owed', () => {
  assert.equal(owedOn({ ...clock, state: 'received' }), '2026-03-09')
  assert.equal(isLate({ ...clock, state: 'received' }, '2026-03-10'), true)
  for (const state of ['qualified', 'referred', 'reopening', 'contested'] as const) {
    assert.equal(isLate({ ...clock, state }, '2026-03-30'), false, state)
    assert.equal(isLate({ ...clock, state }, '2026-03-31'), true, state)
  }
  assert.equal(isLate({ ...clock, state: 'promised' }, '2026-06-30'), false)
  assert.equal(isLate({ ...clock, state: 'promised' }, '2026-07-01'), true)
  for (const state of ['answered', 'reported', 'closed', 'inadmissible'] as const)
    assert.equal(isLate({ ...clock, state }, '2027-01-01'), false)
})

test('who was not told that it has come is owed that first', () => {
  assert.equal(owedOn({ ...clock, acknowledgedOn: null, state: 'received' }), '2026-03-05')
})

test('a commitment without news for its time is late before its day', () => {
  assert.equal(isLate({ ...clock, updateDueOn: '2026-04-01', state: 'promised' }, '2026-04-02'), true)
})
