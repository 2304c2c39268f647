import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundWords } from './bound.ts'

test('French marks stay with their words, in texts, lists and sentences that wait for a value', () => {
  const words = {
    title: 'Que faire ?',
    quote: 'Les « preuves » : lesquelles ; lesquelles !',
    lines: ['Attention !', 'rien'],
    counted: (n: number) => ({ text: `Combien : ${n} ?` }),
    number: 3,
  }
  const bound = boundWords(words)
  assert.equal(bound.title, 'Que faire\u00a0?')
  assert.equal(bound.quote, 'Les «\u00a0preuves\u00a0»\u00a0: lesquelles\u00a0; lesquelles\u00a0!')
  assert.deepEqual(bound.lines, ['Attention\u00a0!', 'rien'])
  assert.equal(bound.counted(2).text, 'Combien\u00a0: 2\u00a0?')
  assert.equal(bound.number, 3)
  assert.equal(boundWords(words), bound, 'made once')
  assert.equal(words.title, 'Que faire ?')
})

test('nothing but the kind of a space changes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = boundWords(text)
      assert.equal(once.replaceAll('\u00a0', ' '), text.replaceAll('\u00a0', ' '))
      assert.equal(boundWords(once), once)
    }),
  )
})
