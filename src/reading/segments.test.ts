import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { segmentsOf } from './segments.ts'

const marksIn = fc
  .array(fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, end], index) => ({ key: `mark-${index}`, start, end })))

describe('the segments of a text', () => {
  it('are the text when they are put together again, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), marksIn, (text, marks) => {
        const segments = segmentsOf(text, marks)
        assert.equal(segments.map((segment) => segment.text).join(''), text)
      }),
    )
  })

  it('give back each mark: its words, and one end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), marksIn, (text, marks) => {
        const segments = segmentsOf(text, marks)
        for (const { key, start, end } of marks) {
          const words = text.slice(Math.max(0, start), Math.max(0, end))
          const covered = segments.filter(({ keys }) => keys.includes(key))
          assert.equal(covered.map((segment) => segment.text).join(''), words)
          assert.equal(segments.filter(({ ends }) => ends.includes(key)).length, words === '' ? 0 : 1)
        }
      }),
    )
  })

  it('tell marks apart that overlap', () => {
    const segments = segmentsOf('abcdef', [
      { key: 'one', start: 0, end: 4 },
      { key: 'two', start: 2, end: 6 },
    ])
    assert.deepEqual(segments, [
      { text: 'ab', keys: ['one'], ends: [] },
      { text: 'cd', keys: ['one', 'two'], ends: ['one'] },
      { text: 'ef', keys: ['two'], ends: ['two'] },
    ])
  })

  it('of an empty text are none', () => assert.deepEqual(segmentsOf('', [{ key: 'one', start: 0, end: 1 }]), []))
})
