import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostParts, partsOf } from './parts.ts'

test('lines of a list are parts, whatever announces them', () => {
  assert.deepEqual(partsOf('نطلب ما يلي:\n- إصلاح الإنارة العمومية\n- تكثيف الدوريات مساء'), [
    'إصلاح الإنارة العمومية',
    'تكثيف الدوريات مساء',
  ])
  assert.deepEqual(partsOf('1) Réparer les lampadaires\n2) Plus de rondes le soir'), ['Réparer les lampadaires', 'Plus de rondes le soir'])
})

test('a line that goes on from another belongs to it', () => {
  const parts = partsOf('- إصلاح الإنارة العمومية\nقرب المدرسة\n- تكثيف الدوريات مساء')
  assert.deepEqual(parts, ['إصلاح الإنارة العمومية قرب المدرسة', 'تكثيف الدوريات مساء'])
})

test('nothing that was written is lost: a short line, a long beginning and too many parts stay', () => {
  const short = '- إصلاح الإنارة العمومية\n- حفرة'
  assert.deepEqual(partsOf(short), [short])
  const long = 'منذ سنة ونحن نطلب تنظيم السير أمام المدرسة لأن الأطفال في خطر كل صباح وكل مساء، وننتظر الجواب'
  assert.ok(partsOf(`${long}\n- إصلاح الإنارة العمومية\n- تكثيف الدوريات مساء`).join(' ').includes('تنظيم السير أمام المدرسة'))
  const many = Array.from({ length: mostParts + 2 }, (_, n) => `إصلاح الزقاق رقم ${n + 1}`)
  const parts = partsOf(many.map((line) => `- ${line}`).join('\n'))
  assert.equal(parts.length, mostParts)
  for (const line of many)
    assert.ok(
      parts.some((part) => part.includes(line)),
      line,
    )
})
