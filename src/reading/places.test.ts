import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../platform/words/fold.ts'
import { findPlaces } from './places.ts'

const names = (text: string) => findPlaces(fold(text).text).map(({ name, city }) => [name, city])

test('towns are found behind joined prepositions, the longest name first', () => {
  assert.deepEqual(names('بالدار البيضاء وبسوق السبت أولاد النمة'), [
    ['الدار البيضاء', 'الدار البيضاء'],
    ['سوق السبت أولاد النمة', 'سوق السبت أولاد النمة'],
  ])
})

test('a neighbourhood stands in its city', () => {
  assert.deepEqual(names('المنطقة الأمنية سيدي البرنوصي'), [['سيدي البرنوصي', 'الدار البيضاء']])
})

test('a name that is also a common word needs "in" or "the town of" before it', () => {
  assert.deepEqual(names('السنة الجديدة وأمن الجديدة'), [['الجديدة', 'الجديدة']])
})

test('French names are known too', () => {
  assert.deepEqual(names('à Beni Mellal et Fès'), [
    ['Beni Mellal', 'Beni Mellal'],
    ['Fès', 'Fès'],
  ])
})
