import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Stretch, wordChanges } from './word-changes.ts'

const sideOf = (stretches: readonly Stretch[], left: Stretch['kind']) =>
  stretches
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

test('what is kept and removed is the text before, what is kept and added the text after', () => {
  const text = fc.string({ unit: fc.constantFrom('طلب', 'ة', 'ُ', ' ', '، ', '\n', 'أمن', '5', 'x', '.'), maxLength: 40 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = wordChanges(before, after)
      assert.equal(sideOf(stretches, 'added'), before)
      assert.equal(sideOf(stretches, 'removed'), after)
    }),
  )
})

test('Arabic words change as wholes, with their marks; signs and spaces stay', () => {
  assert.deepEqual(wordChanges('سُجل مطلبان، وانتهى اللقاء.', 'سُجلت مطالب، وانتهى اللقاء.'), [
    { kind: 'removed', text: 'سُجل مطلبان' },
    { kind: 'added', text: 'سُجلت مطالب' },
    { kind: 'same', text: '، وانتهى اللقاء.' },
  ])
})

test('one word that was added is one stretch', () => {
  assert.deepEqual(wordChanges('حضور أمام المدرسة', 'حضور دائم أمام المدرسة'), [
    { kind: 'same', text: 'حضور ' },
    { kind: 'added', text: 'دائم ' },
    { kind: 'same', text: 'أمام المدرسة' },
  ])
})

test('equal texts have no change, and a text from nothing is all added', () => {
  assert.deepEqual(wordChanges('نص', 'نص'), [{ kind: 'same', text: 'نص' }])
  assert.deepEqual(wordChanges('', 'نص جديد'), [{ kind: 'added', text: 'نص جديد' }])
})
