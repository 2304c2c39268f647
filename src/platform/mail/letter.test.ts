import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isolated, type Letter, ltr, write } from './letter.tsx'

const letter: Letter = {
  language: 'ar',
  subject: `خبر عن ${ltr('BM-2026-0007')}`,
  parts: [
    { text: `السلام عليكم ${isolated('<b>Nadia & Co</b>')}` },
    { heading: 'ما جرى' },
    { lines: [{ title: `${ltr('BM-2026-0007')} إنارة الزقاق`, notes: ['صدر جواب'], link: 'https://qurb.example/demands/BM-2026-0007' }] },
    { link: 'https://qurb.example/x', label: 'افتح', weight: 'button' },
  ],
  foot: [{ text: 'لماذا تصلك هذه الرسالة' }],
}

test('a letter reads the same as text', () => {
  assert.equal(
    write(letter).text,
    [
      'السلام عليكم \u2068<b>Nadia & Co</b>\u2069',
      'ما جرى',
      '• \u2066BM-2026-0007\u2069 إنارة الزقاق\nصدر جواب\nhttps://qurb.example/demands/BM-2026-0007',
      'افتح:\nhttps://qurb.example/x',
      '—',
      'لماذا تصلك هذه الرسالة\n',
    ].join('\n\n'),
  )
})

test('and as HTML in the direction of its language, with nothing in it that somebody typed taken for HTML', () => {
  const { html = '' } = write(letter)
  assert.match(html, /^<!doctype html><html lang="ar-MA" dir="rtl">/)
  assert.match(html, /<body><div lang="ar-MA" dir="rtl">/)
  assert.ok(html.includes('&lt;b&gt;Nadia &amp; Co&lt;/b&gt;') && html.includes('href="https://qurb.example/x"'))
  assert.doesNotMatch(html, /<(script|img|link)|url\(/)
  assert.match(write({ ...letter, language: 'fr' }).html!, /<html lang="fr-MA" dir="ltr">/)
})
