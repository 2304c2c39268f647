import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkText, halves, loadTexts } from './texts.ts'

const [example] = loadTexts('tune')

test('every text of both halves stands up to the checks, and no text is in both', () => {
  const bodies = halves.flatMap(loadTexts).map(({ text }) => text)
  assert.ok(bodies.length >= 400)
  assert.equal(new Set(bodies).size, bodies.length)
})

test('a demand that the text does not hold is refused', () => {
  const altered = { ...example, truth: { ...example!.truth, demands: ['إحداث ملعب للقرب'] } }
  assert.throws(() => checkText(altered), /is not in the text/)
})

test('a name after the preposition ل is found in its joined form', () => {
  const text = example!.text.replace(example!.truth.host!.name, 'للمنطقة الأمنية الأولى')
  const host = { name: 'المنطقة الأمنية الأولى', type: 'zone' }
  assert.doesNotThrow(() => checkText({ ...example, text, truth: { ...example!.truth, host, venue: null, chair: [] } }))
})

test('a topic that is not on the list is refused', () => {
  assert.throws(() => checkText({ ...example, truth: { ...example!.truth, topics: ['weather'] } }), /not an annotated text/)
})

test('a month and day that contradict the date are refused', () => {
  const date = { ...example!.truth.date, month_day: '01-01' }
  assert.throws(() => checkText({ ...example, truth: { ...example!.truth, date } }), /month_day/)
})
