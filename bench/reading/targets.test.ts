import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { ModelFile } from '../../src/platform/tagging/model.ts'
import { rates } from './score.ts'
import { loadSentences } from './sentences.ts'
import { loadTexts } from './texts.ts'
import { fingerprint } from './training/fingerprint.ts'

/** What the reader is good for on texts that it has never seen. */
const TARGETS = {
  date: 0.95,
  'host name': 0.9,
  city: 0.9,
  'chair role': 0.75,
  associations: 0.85,
  demands: 0.8,
  responses: 0.7,
}

test('on texts that nothing was learned from, every target is reached', () => {
  const reached = rates('held-out')
  for (const [field, target] of Object.entries(TARGETS)) {
    const rate = reached.get(field) ?? 0
    assert.ok(rate >= target, `${field}: ${rate.toFixed(3)}, wanted ${target}`)
  }
})

test('what the reader has learned, it learned from the texts as they are', () => {
  const mark = fingerprint(loadTexts('tune'), loadSentences())
  for (const name of ['said', 'people', 'replies']) {
    const file = new URL(`../../src/reading/tagging/models/${name}.json`, import.meta.url)
    const { taughtBy } = JSON.parse(readFileSync(file, 'utf8')) as ModelFile
    assert.equal(taughtBy, mark, 'teach it anew: npm run bench -- reading --train')
  }
})
