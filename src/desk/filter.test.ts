import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isNarrow, pathTo, readFilter, writeFilter } from './filter.ts'

test('an address and its filter are one and the same', () => {
  const query = 'kind=answer&state=qualified&category=traffic&late=yes&from=2026-03-01&q=%D8%A7%D9%84%D8%B3%D9%8A%D8%B1&whose=all'
  const filter = readFilter(Object.fromEntries(new URLSearchParams(query)))
  assert.equal(writeFilter(filter), query)
  assert.equal(pathTo({}), '/desk')
  assert.ok(isNarrow(filter) && !isNarrow({ whose: 'all' }))
})

test('whatever stands in an address, what is read of it is read again as the same', () => {
  const names = fc.constantFrom('kind', 'state', 'category', 'district', 'office', 'late', 'from', 'to', 'q', 'whose', 'skip', '__proto__')
  const values = fc.oneof(fc.string(), fc.constantFrom('answer', 'received', 'yes', '2026-02-30', '2026-03-01', 'traffic'))
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
      const filter = readFilter(Object.fromEntries(pairs))
      const again = readFilter(Object.fromEntries(new URLSearchParams(writeFilter(filter))))
      assert.deepEqual(again, filter)
    }),
  )
})
