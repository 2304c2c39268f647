import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { claimsCause } from './check-cause.ts'

test('a text that says that less happened because of the measures is known, in three languages', () => {
  for (const text of [
    'انخفضت السرقات بفضل الدوريات.',
    'تراجع العدد نتيجة الإنارة الجديدة.',
    'بفضل هذه التدابير تراجعت التجمعات بالحي.',
    'قلّت الشكايات بسبب حضور الأمن.',
    'Les vols ont baissé grâce aux patrouilles.',
    'Grâce à l’éclairage, les rassemblements ont diminué.',
    'Crime fell because of the patrols.',
    'Thanks to the lights, thefts dropped.',
  ])
    assert.ok(claimsCause(text), text)
})

test('what was counted, what was done and what is not known may be said', () => {
  for (const text of [
    'أُصلحت الإنارة حول الحديقة، ومر فريقان كل مساء.',
    'تراجع العدد في المكان. ولا يُعرف لماذا.',
    'طُلب ذلك بسبب ضعف الإنارة.',
    'لم يُؤخذ به بسبب كلفته.',
    'Le nombre a baissé ; on ne sait pas pourquoi.',
    'العدد أقل مما كان، ولا أعداد للجوار.',
    'Écarté en raison de son coût.',
    'The number fell. Nobody knows why.',
  ])
    assert.ok(!claimsCause(text), text)
})

test('of the sentences kept for this check at least 95 in 100 claims are known, and no more than 2 in 100 others taken for one', () => {
  const lines = readFileSync(new URL('./check-cause/sentences.txt', import.meta.url), 'utf8').split('\n')
  const of = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2))
  const [claims, others] = [of('+ '), of('- ')]
  assert.ok(claims.length >= 240 && others.length >= 240)
  const known = claims.filter(claimsCause).length
  assert.ok(known / claims.length >= 0.95, `${known} of ${claims.length}`)
  const mistaken = others.filter(claimsCause)
  assert.ok(mistaken.length / others.length <= 0.02, mistaken.join('\n'))
})
