import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, formatDay } from './dates.ts'
import { languages } from './language.ts'

/** Latin digits in every language, none of the marks by which ICU keeps words together. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('the first day of a month is « 1er » in French, in each form that shows day and month', () => {
  assert.equal(plain(formatDay('fr', '2026-12-01')), '1er décembre 2026')
  assert.equal(plain(formatDay('fr', '2026-12-01', 'full')), 'mardi 1er décembre 2026')
  assert.equal(plain(formatDay('fr', '2026-12-01', 'short')), '1er déc.')
  assert.equal(plain(formatDay('fr', '2026-12-01', 'month')), 'décembre 2026')
})

test('every other day, and every day in the other languages, is a number', () => {
  for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1))
    for (const language of languages)
      for (const style of ['long', 'full', 'short'] as const) {
        const isFirst = language === 'fr' && day.endsWith('-01')
        const number = isFirst ? '1er' : String(Number(day.slice(8)))
        const found = plain(formatDay(language, day, style)).match(/\d+(?:er)?/)
        assert.equal(found?.[0], number, `${language} ${style} ${day}`)
      }
})
