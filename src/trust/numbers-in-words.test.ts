import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fewestForShare, fewestShown } from '../platform/statistics/fewest.ts'
import { languages } from '../platform/words/language.ts'
import { trustWords } from './words.ts'

test('the sentences name the numbers by which it is decided', () => {
  for (const language of languages) {
    const { noShare, ceiling } = trustWords[language].results
    assert.ok(noShare.includes(String(fewestForShare.opinions)), language)
    assert.ok(ceiling.includes(String(fewestShown)), language)
  }
})
