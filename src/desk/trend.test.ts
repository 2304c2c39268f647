import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trendOf } from './trend.ts'

test('what was open at the end of each week is counted back from now', () => {
  const weeks = trendOf(
    [
      { what: 'received', week: 11, n: 3 },
      { what: 'closed', week: 11, n: 1 },
      { what: 'received', week: 10, n: 2 },
      { what: 'answered', week: 10, n: 2 },
      { what: 'closed', week: 9, n: 5 },
      { what: 'open', week: 0, n: 10 },
    ],
    '2026-03-02',
  )
  assert.equal(weeks.length, 12)
  assert.deepEqual(
    weeks.slice(-4).map(({ open }) => open),
    [11, 6, 8, 10],
  )
  assert.deepEqual(weeks[10], { monday: '2026-05-11', received: 2, answered: 2, closed: 0, open: 8 })
})
