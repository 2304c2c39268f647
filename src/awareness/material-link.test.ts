import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { materialLink } from './material-link.ts'

test('a material points to a page that everyone may open, or to an https address, and nowhere else', () => {
  for (const good of ['/cyber/fraud', '/awareness', '/', 'https://example.org/film?v=1']) assert.equal(materialLink(good), good)
  for (const bad of [
    '//example.org',
    '/desk/demands',
    '/receipts/abc',
    '/a/../desk',
    'http://example.org',
    'javascript:alert(1)',
    'https://a:b@example.org',
    'https://localhost',
    'كتاب',
    '',
  ])
    assert.equal(materialLink(bad), null, bad)
})

test('whatever is typed, what is kept opens by https or on this site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((path) => `/${path}`),
      ),
      (typed) => {
        const link = materialLink(typed)
        if (link !== null) assert.match(link, /^(https:\/\/|\/(?!\/))/)
      },
    ),
  )
})
