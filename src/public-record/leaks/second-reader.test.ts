import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readSet } from '../../../bench/leaks/sets.ts'
import { comparable } from './comparable.ts'
import { ruledSpots } from './find-leaks.ts'
import { mustGo } from './leak.ts'
import { type Learned, likeliest, readerFrom, secondReading } from './second-reader.ts'
import { classesOf } from './word-classes.ts'

/** Houses beside a landmark, and nothing else. */
const taught: Learned = {
  taughtBy: '',
  kinds: ['exactPlace'],
  bounds: [260],
  clues: ['cdwelling&landmark', 'sbeside&landmark', 'cbeside'],
  weights: [200, 100, 150],
}
const read = (text: string) => secondReading(comparable(text), [], readerFrom(taught))

test('what is put together from its parts is found in words that nobody taught', () => {
  for (const [text, found] of [
    ['يختبئ في الكراج وراء المقهى', 'الكراج'],
    ['il dort dans un hangar derrière la mosquée', 'hangar'],
  ] as const) {
    const [spot] = read(text)
    assert.equal(text.slice(spot!.start, spot!.end), found)
  }
  assert.deepEqual(read('الكراج مغلق والمقهى مفتوح'), [])
})

test('it names the words without which it would not have spoken', () => {
  const [spot] = read('قيل أمس إنه يختبئ في الكراج وراء المقهى')
  assert.deepEqual([...spot!.because].sort(), ['الكراج', 'المقهى', 'وراء'])
})

test('nothing of one sentence tells about another', () => {
  assert.deepEqual(read('الكراج مغلق. وراء المقهى حديقة.'), [])
})

test('what a rule has found is not found again', () => {
  const text = comparable('يختبئ في الكراج وراء المقهى')
  const [spot] = secondReading(text, [], readerFrom(taught))
  assert.deepEqual(secondReading(text, [spot!], readerFrom(taught)), [])
})

test('the stretch lies around the likeliest word, and there is none below the bound', () => {
  const scores = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(scores, fc.integer({ min: -500, max: 500 }), (each, bound) => {
      const [from, to] = likeliest(Float64Array.from(each), bound)
      const top = Math.max(...each)
      if (top <= bound) assert.equal(from, to)
      else assert.ok(each.slice(from, to).includes(top) && each.slice(from, to).every((score) => score > bound))
    }),
  )
})

test('what was learned from the planted leaks speaks of them without a rule, and stops no text outright', () => {
  const { planted } = readSet('tune')
  const spots = planted.map(({ text }) => secondReading(comparable(text), []))
  const free = planted.flatMap(({ kind, start, end }, nth) =>
    ['exactPlace', 'ongoingCase', 'schoolAtRisk', 'smallCount'].includes(kind)
      ? [spots[nth]!.some((spot) => spot.kind === kind && spot.start < end && spot.end > start)]
      : [],
  )
  assert.ok(free.filter(Boolean).length / free.length > 0.9)
  assert.ok(spots.flat().every((spot) => !mustGo(spot)))
  assert.ok(planted.some(({ text }) => ruledSpots(comparable(text)).some(mustGo)))
})

test('a word is known by what it begins with, whatever is joined before it', () => {
  for (const word of ['منزل', 'المنزل', 'بالمنزل', 'والمنزل', 'maison', 'maisons']) assert.ok(classesOf(word).includes('dwelling'), word)
  assert.deepEqual(classesOf('zzz'), [])
})
