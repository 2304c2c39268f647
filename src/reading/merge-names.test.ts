import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../platform/words/fold.ts'
import { mergeNames } from './merge-names.ts'

const names = (...all: string[]) =>
  mergeNames(all.map((name) => ({ key: fold(name).text, name, evidence: { start: 0, end: 0, text: name } }))).map(({ name, aliases }) => [
    name,
    ...aliases,
  ])

test('spellings and short forms of one association become one, the fullest name first', () => {
  assert.deepEqual(names('جمعية ما تلمسش حومتي', 'جمعية متلمسش حومتي'), [['جمعية ما تلمسش حومتي', 'جمعية متلمسش حومتي']])
  assert.deepEqual(names('جمعية الوفاق', 'جمعية الوفاق للبيئة والتنمية'), [['جمعية الوفاق للبيئة والتنمية', 'جمعية الوفاق']])
})

test('two associations that share one common word stay two', () => {
  assert.equal(names('جمعية الأمل للتنمية', 'جمعية النور للتنمية').length, 2)
  assert.equal(names('جمعية آباء تلاميذ مدرسة الزيتون', 'جمعية نساء الزيتون').length, 2)
})
