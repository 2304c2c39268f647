import assert from 'node:assert/strict'
import { test } from 'node:test'
import { platformWords } from './catalogue.ts'
import { languages } from './language.ts'

test('Arabic counts days in its six forms', () => {
  const late = platformWords.ar.daysLate
  assert.deepEqual([1, 2, 3, 10, 11, 100, 1234].map(late), [
    'تأخر يوما واحدا',
    'تأخر يومين',
    'تأخر 3 أيام',
    'تأخر 10 أيام',
    'تأخر 11 يوما',
    'تأخر 100 يوم',
    'تأخر 1.234 يوما',
  ])
})

test('each language is written in its own script', () => {
  const scripts = { ar: /\p{Script=Arabic}/u, fr: /\p{Script=Latin}/u, en: /\p{Script=Latin}/u, zgh: /\p{Script=Tifinagh}/u }
  const latinNames = /AGPL-3\.0|MB/g
  for (const language of languages) {
    for (const text of textsOf(platformWords[language])) {
      assert.match(text, scripts[language])
      if (language === 'ar' || language === 'zgh') assert.doesNotMatch(text.replaceAll(latinNames, ''), /\p{Script=Latin}/u)
    }
  }
})

test('no text holds an invisible mark of direction', () => {
  for (const language of languages) {
    for (const text of textsOf(platformWords[language])) assert.doesNotMatch(text, /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  }
})

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : [],
  )
}
