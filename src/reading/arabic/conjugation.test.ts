import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conjugate } from './conjugation.ts'

const has = (verb: string, ...forms: string[]) => {
  const { past, imperfect, participles } = conjugate(verb)
  for (const form of forms) assert.ok([...past, ...imperfect, ...participles].includes(form), form)
}

test('a sound verb in every person', () =>
  has(
    'طالب يطالب مطالب',
    'طالب',
    'طالبت',
    'طالبا',
    'طالبوا',
    'طالبن',
    'طالبنا',
    'يطالب',
    'نطالب',
    'يطالبون',
    'مطالبا',
    'مطالبة',
    'مطالبين',
  ))

test('a weak last letter falls or turns', () => {
  has('دعا يدعو داعي', 'دعت', 'دعوا', 'دعونا', 'يدعون', 'ندعو', 'داعيا', 'داعين')
  has('اشتكى يشتكي مشتكي', 'اشتكت', 'اشتكوا', 'اشتكينا', 'يشتكون', 'مشتكين')
})

test('a long vowel before the last letter shortens in "we"', () => has('أثار يثير مثير', 'أثارت', 'أثاروا', 'أثرنا', 'نثير'))
