import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stemOf, wordsOf } from './words.ts'

test('a word knows the mark before it', () => {
  const marks = wordsOf('طلب السكان: دورية, انارة.\n- سوق\nحي "النور"').map(({ form, mark }) => `${form} ${mark}`)
  assert.deepEqual(marks, ['طلب none', 'السكان none', 'دورية colon', 'انارة comma', 'سوق bullet', 'حي line', 'النور quote'])
})

test('forms of one word share a stem', () => {
  assert.equal(stemOf('والدوريات'), stemOf('دوريات'))
  assert.equal(stemOf('بالمدرسه'), stemOf('المدرسه'))
  assert.equal(stemOf('patrouilles'), stemOf('patrouille'))
})

test('words cover the letters and digits of any text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0
      for (const { start, end } of wordsOf(text)) {
        assert.ok(start >= last && end > start)
        last = end
      }
    }),
  )
})
