import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, isoDate, weekdayOf } from './calendar.ts'
import { dateMention } from './date-mention.ts'
import { resolveDate } from './resolve-date.ts'

const blank = dateMention(0, 0)

test('without a year every year in which the weekday fits stays open', () => {
  const { value, candidates, monthDay } = resolveDate({ ...blank, day: 16, month: 2, weekday: 1 }, null)
  assert.equal(value, null)
  assert.equal(monthDay, '02-16')
  assert.deepEqual(candidates, ['2010-02-16', '2016-02-16', '2021-02-16', '2027-02-16'])
})

test('an impossible weekday is flagged with repairs, the date as written stays', () => {
  const { value, weekdayOk, alternatives } = resolveDate({ ...blank, day: 10, month: 10, year: 2017, weekday: 0 }, null)
  assert.deepEqual([value, weekdayOk], ['2017-10-10', false])
  assert.ok(alternatives.includes('2017-10-09') && alternatives.includes('2016-10-10'))
  assert.ok(alternatives.every((date) => weekdayOf(date) === 0))
})

test('31 December read in January belongs to the year before', () => {
  assert.equal(resolveDate({ ...blank, day: 31, month: 12 }, '2020-01-02').value, '2019-12-31')
})

test('the weekday decides when "yesterday" and the weekday disagree', () => {
  const { value, alternatives } = resolveDate({ ...blank, weekday: 1, daysAgo: 1 }, '2024-05-16')
  assert.deepEqual([value, alternatives], ['2024-05-14', ['2024-05-15']])
})

test('"the 17th of last month" needs only the publication date', () => {
  assert.equal(resolveDate({ ...blank, day: 17, monthOffset: -1 }, '2024-01-04').value, '2023-12-17')
  assert.equal(resolveDate({ ...blank, day: 17, monthOffset: -1 }, null).value, null)
})

test('the last day of a month knows leap years', () => {
  assert.equal(resolveDate({ ...blank, day: 'last', month: 2, year: 2020 }, null).value, '2020-02-29')
})

test('a resolved date is never after the day after publication, unless the text says so', () => {
  const published = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2005-01-01', days))
  fc.assert(
    fc.property(published, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, date, month) => {
      const { value } = resolveDate({ ...blank, day: date, month }, day)
      assert.ok(value !== null && value <= addDays(day, 1) && isoDate(Number(value.slice(0, 4)), month, date) === value)
    }),
  )
})
