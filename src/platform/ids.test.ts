import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isId, newId } from './ids.ts'

test('identities sort in the order in which they were made, however fast', () => {
  const made = Array.from({ length: 20_000 }, newId)
  assert.deepEqual([...made].sort(), made)
  assert.equal(new Set(made).size, made.length)
})

test('an identity is a UUID of version 7 that begins with the time', () => {
  const id = newId()
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.ok(Math.abs(Number.parseInt(id.replace('-', '').slice(0, 12), 16) - Date.now()) < 5000)
})

test('what is no identity is known as such', () => {
  assert.ok(isId(newId()))
  for (const text of ['', '1', 'new', newId().toUpperCase(), `${newId()} `]) assert.ok(!isId(text), text)
})
