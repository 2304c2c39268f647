import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textBlocks } from './text-blocks.ts'

test('an empty line ends a paragraph, lines that begin with a dash are one list, and what stands between them is kept', () => {
  assert.deepEqual(textBlocks('انعقد اللقاء بحضور:\n- جمعية النخيل\n• Bidra\nوانتهى.\n\n \nالباقي - كله'), [
    { kind: 'paragraph', text: 'انعقد اللقاء بحضور:' },
    { kind: 'list', items: ['جمعية النخيل', 'Bidra'] },
    { kind: 'paragraph', text: 'وانتهى.' },
    { kind: 'paragraph', text: 'الباقي - كله' },
  ])
  assert.deepEqual(textBlocks(' \n'), [])
})

test('a dash inside of a line, or a number below zero, begins no list', () => {
  assert.deepEqual(textBlocks('من 9 - إلى 12\n-5 درجات'), [{ kind: 'paragraph', text: 'من 9 - إلى 12\n-5 درجات' }])
})
