import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Learned } from '../../src/public-record/leaks/second-reader.ts'
import { measure } from './measure.ts'
import { measureReports } from './reports.ts'
import { fingerprint, judged, parts, readSet } from './sets.ts'

test('of 300 planted leaks at least 99 in 100 are found, and at most one harmless text in ten raises an alarm', () => {
  const { planted, harmless, recall, falseAlarms, missed, alarms } = measure(readSet('tune'))
  assert.ok(planted >= 300 && harmless >= 300)
  assert.ok(recall >= 0.99, JSON.stringify(missed, null, 1))
  assert.ok(falseAlarms <= 0.1, JSON.stringify(alarms, null, 1))
})

test('texts that were once unseen stay found', () => {
  for (const part of judged) {
    const { recall, falseAlarms, missed, alarms } = measure(readSet(part))
    assert.ok(recall >= 0.99 && falseAlarms <= 0.1, JSON.stringify({ missed, alarms }, null, 1))
  }
})

test('every kind of leak is planted in Arabic and in French', () => {
  const { planted } = readSet('tune')
  for (const [kind, ofKind] of Map.groupBy(planted, (one) => one.kind)) {
    const arabic = ofKind.filter(({ text }) => /\p{Script=Arabic}/u.test(text)).length
    assert.ok(arabic >= 3 && ofKind.length - arabic >= 3, kind)
  }
})

test('officials whom reports of other hands name are found, and what else is taken for a name is one sentence in seven', () => {
  for (const part of ['held-out', 'tune'] as const) {
    const { recall, missed, alarms, sentences } = measureReports(part)
    assert.ok(recall >= 0.99, JSON.stringify(missed, null, 1))
    assert.ok(alarms.length / sentences <= 1 / 7)
  }
})

test('the second reader was taught by these very sets', () => {
  const file = new URL('../../src/public-record/leaks/second-reader.json', import.meta.url)
  const { taughtBy } = JSON.parse(readFileSync(file, 'utf8')) as Learned
  assert.equal(taughtBy, fingerprint(parts), 'node bench/leaks/teach.ts')
})
