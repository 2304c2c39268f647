import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, READABLE_CHARACTERS } from './fold.ts'

test('spellings of one word fold to the same letters', () => {
  assert.equal(fold('الأمْن').text, fold('الامن').text)
  assert.equal(fold('الجمعيـــة').text, fold('الجمعيه').text)
  assert.equal(fold('١٦ ڭلميم، Fès').text, '16 كلميم, fes')
})

test('each folded letter knows the original letters it stands for', () => {
  const original = 'في  «الأَمن» 😀 ١٢'
  const { text, starts, ends } = fold(original)
  const at = text.indexOf('الامن')
  assert.equal(original.slice(starts[at], ends[at + 4]), 'الأَمن')
  assert.equal(original.slice(starts[text.indexOf('12')], ends[text.indexOf('12') + 1]), '١٢')
})

test('positions never run backwards and stay inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, starts, ends } = fold(original)
      assert.equal(starts.length, text.length)
      for (let at = 0; at < text.length; at++) {
        assert.ok(starts[at]! < ends[at]! && ends[at]! <= original.length)
        if (at > 0) assert.ok(starts[at]! >= starts[at - 1]!)
      }
    }),
  )
})

test('runs of spaces and lines shrink to one', () => {
  assert.equal(fold(' \n\n \t لقاء   ، اجتماع').text, '\nلقاء, اجتماع')
})

test('only so much of a text is read', () => {
  assert.equal(fold('ا'.repeat(READABLE_CHARACTERS + 5)).text.length, READABLE_CHARACTERS)
})
