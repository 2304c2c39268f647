import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../platform/tagging/words.ts'
import { demandStart } from './demand-start.ts'

const begins = (text: string, first: number) => text.slice(demandStart(wordsOf(text), first))

test('joined particles stay outside, letters of the word itself stay', () => {
  assert.equal(begins('طالب السكان بتكثيف الدوريات', 2), 'تكثيف الدوريات')
  assert.equal(begins('وباصلاح الاناره', 0), 'اصلاح الاناره')
  assert.equal(begins('طالب ببناء مركز', 1), 'بناء مركز')
  assert.equal(begins('سجلوا وقوف الشاحنات', 1), 'وقوف الشاحنات')
})

test('the noun of doing that governs the thing belongs to it', () => {
  assert.equal(begins('بخصوص تدعيم التواجد الامني', 2), 'تدعيم التواجد الامني')
  assert.equal(begins('بخصوص تدعيم, التواجد الامني', 2), 'التواجد الامني')
})
