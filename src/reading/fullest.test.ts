import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fullest } from './fullest.ts'

const unit = (name: string, type = 'commissariat') => ({ name, type })

test('the shorter name of a service gives way to the longer that holds its words', () => {
  const long = unit('مفوضيه الشرطه بزاكوره')
  assert.equal(fullest(unit('المفوضيه'), [unit('المفوضيه'), long, unit('مفوضيه الشرطه بازرو', 'zone')]), long)
})

test('another number or another kind is another service', () => {
  const first = unit('الدائره الاولي', 'district')
  assert.equal(fullest(first, [first, unit('الدائره الثانيه للشرطه', 'district')]), first)
})
