import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginning } from '../../../src/platform/tagging/model.ts'
import { tagStretches } from '../../../src/platform/tagging/tagger.ts'
import { wordsOf } from '../../../src/platform/tagging/words.ts'
import { featuresOf, seen } from '../../../src/reading/tagging/features.ts'
import { train } from './train.ts'

const tags = ['wish', 'answer']
const wishes = ['دورية ليلية', 'إنارة قوية', 'كاميرات جديدة', 'حراسة دائمة']
const streets = ['السوق', 'المحطة', 'الملعب', 'الحديقة']
const examples = wishes.flatMap((wish) => streets.map((street) => example(`طلب سكان ${street} ${wish} ووعد الرئيس خيرا`)))
const options = { passes: 10, seeds: [1, 2], rate: 0.1, least: 1 }

/** "The residents of X asked for A B and the chief promised well": words 3 and 4 are a wish, 5 to 7 an answer. */
function example(text: string) {
  const wish = beginning(tags, 'wish')
  const answer = beginning(tags, 'answer')
  return { features: featuresOf(wordsOf(text)), labels: [0, 0, 0, wish, wish + 1, answer, answer + 1, answer + 1] }
}

test('what was marked in examples is found in a sentence never seen', () => {
  const { features } = seen('طلب سكان المدرسة شرطة مدرسية ووعد الرئيس خيرا')
  assert.deepEqual(tagStretches(features, train(examples, tags, options)), [
    { tag: 'wish', first: 3, last: 4 },
    { tag: 'answer', first: 5, last: 7 },
  ])
})

test('the same examples teach the same, number for number', () => {
  const [one, other] = [train(examples, tags, options), train(examples, tags, options)]
  assert.deepEqual(one.moves, other.moves)
  assert.deepEqual([one.rows, one.weights], [other.rows, other.weights])
})

test('a feature that is seen too seldom is not learned', () => {
  const { rows } = train(examples, tags, { ...options, least: 1000 })
  assert.equal(rows.size, 0)
})
