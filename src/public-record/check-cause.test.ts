import assert from 'node:assert/strict'
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
    'Écarté en raison de son coût.',
    'The number fell. Nobody knows why.',
  ])
    assert.ok(!claimsCause(text), text)
})
