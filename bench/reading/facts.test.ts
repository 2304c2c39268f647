import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeetingAnnotation } from '../../src/reading/annotation.ts'
import { facts } from './facts.ts'
import { lists } from './lists.ts'
import { loadTexts, type Truth } from './texts.ts'

const texts = loadTexts('tune')
const date = facts.find(({ name }) => name === 'date')!
const topics = lists.find(({ name }) => name === 'topics')!

test('a reading equal to the truth is right in every field', () => {
  for (const { truth } of texts) {
    for (const { name, judge } of [...facts, ...lists]) {
      const { right, found, expected } = judge(truth, perfect(truth))
      assert.ok(right === expected && found === expected, name)
    }
  }
})

test('naming a year that the text leaves open is wrong', () => {
  const { truth } = texts.find((text) => text.truth.date.month_day !== null)!
  const read = perfect(truth)
  assert.equal(date.judge(truth, { ...read, date: { ...read.date, value: truth.date.value } }).right, 0)
})

test('a date where the text has none is wrong', () => {
  const { truth } = texts.find((text) => text.truth.date.value === null)!
  const read = perfect(truth)
  assert.equal(date.judge(truth, { ...read, date: { ...read.date, value: '2023-09-30' } }).right, 0)
})

test('a topic touched in passing is neither asked for nor held against the reader', () => {
  const { truth } = texts.find((text) => text.truth.topics_allowed.length > 0)!
  const extra = truth.topics_allowed.map((code) => ({ code, evidence }))
  const read = perfect(truth)
  assert.deepEqual(topics.judge(truth, { ...read, topics: [...read.topics, ...extra] }), topics.judge(truth, read))
})

const evidence = { start: 0, end: 0, text: '' }

function perfect(truth: Truth): MeetingAnnotation {
  const open = truth.date.month_day !== null
  const seen = <T extends object>(items: T[]) => items.map((item) => ({ ...item, evidence }))
  return {
    format: 'meeting-annotation/1',
    lang: 'ar',
    kind: truth.kind,
    chars: 0,
    date: {
      ...truth.date,
      value: open ? null : truth.date.value,
      precision: open ? 'day_month' : truth.date.value ? 'day' : 'none',
      candidates: open && truth.date.value ? [truth.date.value] : [],
      alternatives: [],
      evidence,
    },
    place: { city: truth.city, venue: truth.venue, evidence },
    host: truth.host && { ...truth.host, evidence },
    chair: seen(truth.chair),
    other_officials: seen(truth.other_officials),
    associations: seen(truth.associations),
    association_count: truth.association_count,
    topics: truth.topics.map((code) => ({ code, evidence })),
    demands: truth.demands.map((text) => ({ text, evidence })),
    responses: seen(truth.responses),
    interventions: [],
    presentations: truth.presentations.map((kind) => ({ kind, evidence })),
  }
}
