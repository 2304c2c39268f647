import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../read-report.ts'

const names = (text: string) => readReport(text).associations.map(({ name }) => name)

test('a name ends at a mark, at the next association and at a verb', () => {
  assert.deepEqual(names('حضرت جمعية أفق الغرب للتنمية وودادية حي الوفاء 3 ومنتدى شباب الريف للحوار.'), [
    'جمعية أفق الغرب للتنمية',
    'ودادية حي الوفاء 3',
    'منتدى شباب الريف للحوار',
  ])
  assert.deepEqual(names('حضرت جمعية أفق الغرب للتنمية وطالب ممثلها بدورية'), ['جمعية أفق الغرب للتنمية'])
})

test('quoted names keep their quotes', () => {
  assert.deepEqual(names('لقاء مع جمعية "درب السلام للثقافة" حول الأمن'), ['جمعية "درب السلام للثقافة"'])
})

test('associations in general, networks of crime and public institutions are none', () => {
  assert.deepEqual(names('عدد من الجمعيات وجمعيات المجتمع المدني، وتفكيك شبكة إجرامية أمام مؤسسة تعليمية، وهيئة التحرير.'), [])
})

test('the stated number counts, else the named ones, else none', () => {
  const count = (text: string) => readReport(text).association_count
  assert.equal(count('لقاء مع ممثلي 14 جمعية من بينها جمعية الأمل للتنمية.'), 14)
  assert.equal(count('لقاء مع سبع جمعيات.'), 7)
  assert.equal(count('لقاء مع جمعية الأمل للتنمية.'), 1)
  assert.equal(count('لقاء مع السكان.'), null)
})
