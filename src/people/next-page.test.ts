import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nextPage } from './next-page.ts'

test('a page of the desk is gone to, without its language: the redirect adds that of the reader', () => {
  assert.equal(nextPage('/desk/demands/BM-2026-0007?tab=story'), '/desk/demands/BM-2026-0007?tab=story')
  assert.equal(nextPage('/fr/desk/offices'), '/desk/offices')
  assert.equal(nextPage(undefined), '/desk')
})

test('nothing leads to another site', () => {
  const traps = [
    'https://evil.example/desk',
    '//evil.example/desk',
    '/\\evil.example/desk',
    '/\t/evil.example',
    '/fr//evil.example',
    '///evil.example',
    'javascript:alert(1)',
    '/@evil.example',
    '/desk/../..//evil.example',
    ' //evil.example',
  ]
  for (const trap of traps) assert.equal(nextPage(trap), '/desk', trap)
})

test('whatever is asked, a browser stays on the site', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '\t',
    '\n',
    '..',
    '.',
    '%2f',
    '%5c',
    ':',
    '@',
    '?',
    '#',
    'desk',
    'fr',
    'evil.example',
    'https:',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts).map((all) => all.join('')),
      ),
      (asked) => {
        assert.equal(new URL(nextPage(asked), 'https://qurb.example').origin, 'https://qurb.example')
        assert.equal(new URL(`/fr${nextPage(asked)}`, 'https://qurb.example').origin, 'https://qurb.example')
      },
    ),
    { numRuns: 2000 },
  )
})
