import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../platform/words/dates.ts'
import { endBefore, type Holding, isHeldOn } from './office.ts'

const holding = (heldFrom: string, heldTo: string | null = null): Holding => ({
  id: heldFrom,
  accountId: 'a',
  acting: false,
  heldFrom,
  heldTo,
})

test('the running holder ends the day before the next one begins', () => {
  assert.deepEqual(endBefore([holding('2025-01-01')], '2026-03-02'), holding('2025-01-01', '2026-03-01'))
})

test('an office that is free has nobody to end', () => {
  assert.equal(endBefore([], '2026-03-02'), undefined)
  assert.equal(endBefore([holding('2025-01-01', '2025-06-30')], '2026-03-02'), undefined)
})

test('nobody is appointed before somebody who was appointed already', () => {
  for (const from of ['2026-03-02', '2026-03-01']) {
    assert.throws(() => endBefore([holding('2026-03-02')], from), { kind: 'conflict', reason: 'appointedLater' })
  }
})

test('however offices change hands, nobody ever holds one together with another, and no day is lost', () => {
  const start = '2024-01-01'
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }), (gaps) => {
      let history: Holding[] = []
      let day = start
      for (const gap of gaps) {
        const ended = endBefore(history, day)
        history = [...history.map((one) => (one.id === ended?.id ? ended : one)), holding(day)]
        day = addDays(day, gap)
      }
      for (let i = 0; i < gaps.reduce((sum, gap) => sum + gap, 0); i++) {
        assert.equal(history.filter((one) => isHeldOn(one, addDays(start, i))).length, 1)
      }
    }),
    { numRuns: 50 },
  )
})
