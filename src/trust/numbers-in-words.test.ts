import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fewestForShare, fewestShown } from '../platform/statistics/fewest.ts'
import { languages } from '../platform/words/language.ts'
import { findLeaks } from '../public-record/leaks/find-leaks.ts'
import { surveyWords } from '../survey/words.ts'
import { trustWords } from './words.ts'

const says = (text: string, number: number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)

test('the sentences name the numbers by which it is decided', () => {
  for (const language of languages) {
    const { noShare, ceiling, doubt } = trustWords[language].results
    assert.ok(says(noShare, fewestForShare.opinions), language)
    assert.ok(says(ceiling, fewestShown), language)
    for (const number of [fewestShown, fewestForShare.opinions, fewestForShare.acts])
      assert.ok(says(doubt.at(-1)!, number), `${language} ${number}`)
  }
})

test('what is asked is code, and passes the check of public texts in both languages that it reads', () => {
  for (const language of ['ar', 'fr'] as const)
    for (const text of [...Object.values(trustWords[language].items), ...Object.values(surveyWords[language].questions)])
      assert.deepEqual(findLeaks(text), [], text)
})
