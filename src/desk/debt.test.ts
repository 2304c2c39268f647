import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bucketOf } from './debt.ts'

test('the nearer a day, the earlier its place; what has no day comes last', () => {
  assert.deepEqual(
    ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-10', null].map((due) => bucketOf(due, '2026-03-02')),
    ['late', 'today', 'week', 'later', 'open'],
  )
})
