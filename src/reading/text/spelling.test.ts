import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../../platform/words/fold.ts'
import { misspellings, repairSpelling } from './spelling.ts'

const vocabulary = misspellings(['المتدخلون', 'المنطقة', 'المدينة', 'الدورية', 'الدوريات'])
const repaired = (text: string) => repairSpelling(fold(text), vocabulary).text

test('a word that lacks one inner letter is understood, also behind و or ب', () => {
  assert.equal(repaired('المتدخون والمنقة بلمدينة'), fold('المتدخلون والمنطقة بالمدينة').text)
})

test('a right word and an unknown word stay as they are', () => {
  assert.equal(repaired('المدينة المرينة'), fold('المدينة المرينة').text)
})

test('a spelling that two words could stand behind is left alone', () => {
  const doubtful = misspellings(['المنارات', 'المناراة'])
  assert.equal(doubtful.get('المنرات'), 'المنارات')
  assert.equal(misspellings(['تنظيمات', 'تعظيمات']).get('تظيمات'), undefined)
})

test('positions of a repaired word are those of the written one', () => {
  const original = 'طالب المتدخون بالأمن'
  const { text, starts, ends } = repairSpelling(fold(original), vocabulary)
  const at = text.indexOf('المتدخلون')
  assert.equal(original.slice(starts[at], ends[at + 'المتدخلون'.length - 1]), 'المتدخون')
})
