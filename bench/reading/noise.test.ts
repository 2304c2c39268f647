import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenF1 } from './compare.ts'
import { addNoise } from './noise.ts'
import { loadTexts } from './texts.ts'

const texts = loadTexts('tune').map(({ text }) => text)

test('the same seed gives the same noise, another seed another', () => {
  for (const text of texts) {
    assert.equal(addNoise(text, 'a'), addNoise(text, 'a'))
    assert.notEqual(addNoise(text, 'a'), addNoise(text, 'b'))
  }
})

test('about seven punctuation marks of ten are lost', () => {
  const marks = (text: string) => text.match(/[،.:؛«»"]/g)?.length ?? 0
  const kept = marks(addNoise(texts.join('\n'), 'seed')) / marks(texts.join('\n'))
  assert.ok(kept > 0.2 && kept < 0.45, String(kept))
})

test('about four hamzas of ten stay', () => {
  const hamzas = (text: string) => text.match(/[أإآؤئ]/g)?.length ?? 0
  const kept = hamzas(addNoise(texts.join('\n'), 'seed')) / hamzas(texts.join('\n'))
  assert.ok(kept > 0.3 && kept < 0.5, String(kept))
})

test('numeric dates and hours stay whole', () => {
  assert.match(addNoise('عقد اللقاء يوم 17/11/2022 على الساعة 10:30.', 'seed'), /17\/11\/2022 .* 10:30/)
})

test('a text stays recognisable to the comparison', () => {
  for (const text of texts) assert.ok(tokenF1(text, addNoise(text, 'seed')) > 0.9)
})
