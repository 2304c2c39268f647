import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedLexicon } from './lexicon.ts'
import { asked, pairs, problems, score } from './pairs.ts'

test('there are at least 120 labelled pairs, in three wordings, of which the hard ones are at one place or of one need', () => {
  assert.ok(pairs.length >= 120 && pairs.filter(({ same }) => same).length >= 60)
  assert.equal(asked.length, 3 * problems.length)
  const hard = pairs.filter(({ one, other, same }) => !same && (one.places[0] === other.places[0] || one.categoryId === other.categoryId))
  assert.ok(hard.length >= 30, `${hard.length} are hard`)
})

test('what is proposed is mostly right, and does not get worse', async () => {
  const lexicon = await shippedLexicon()
  const [alone, helped] = [score(pairs, new Map()), score(pairs, lexicon)]
  assert.ok(alone.precision >= 0.65 && alone.recall >= 0.22, JSON.stringify(alone))
  assert.ok(helped.precision >= 0.9 && helped.recall >= 0.65, JSON.stringify(helped))
})
