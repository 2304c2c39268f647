import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hoursFaults, readDay, type Shift, timeOf, writeDay } from './hours.ts'

test('hours are read as people write them', () => {
  const usual = [
    [
      { from: '08:00', to: '12:00' },
      { from: '14:30', to: '18:30' },
    ],
  ]
  for (const typed of [
    '08:00-12:00, 14:30-18:30',
    '8-12 14h30-18h30',
    '8h à 12h, 14h30 à 18h30',
    '٨:٠٠ - ١٢:٠٠ و ١٤:٣٠ - ١٨:٣٠',
    'من 8 إلى 12 ومن 14:30 إلى 18:30',
    '0800-1200 1430-1830',
    '8.00–12.00; 14.30–18.30',
  ])
    assert.deepEqual(readDay(typed), usual, typed)
  assert.deepEqual(readDay('07:30-12:30 / 12:30-17:30'), [[{ from: '07:30', to: '12:30' }], [{ from: '12:30', to: '17:30' }]])
  assert.deepEqual(readDay('  '), [])
})

test('what cannot be hours is refused with its reason', () => {
  for (const [typed, fault] of [
    ['صباحا', 'hoursUnreadable'],
    ['8-12, 14', 'hoursUnreadable'],
    ['8-27', 'hoursUnreadable'],
    ['08:75-12:00', 'hoursUnreadable'],
    ['12345-12', 'hoursUnreadable'],
    ['12:00-08:00', 'hoursReversed'],
    ['8-12, 11-13', 'hoursReversed'],
    ['4-8', 'hoursOutside'],
    ['18-23', 'hoursOutside'],
    ['8:00-8:10', 'hoursLength'],
    ['8-18', 'hoursLength'],
    ['7-9/9-11/11-13/13-15/15-17', 'shiftsTooMany'],
  ])
    assert.equal(readDay(typed!), fault, typed)
})

/** Ascending times, at least half an hour and at most eight hours apart. */
const shift: fc.Arbitrary<Shift> = fc
  .array(fc.integer({ min: 30, max: 150 }), { minLength: 2, maxLength: 6 })
  .filter((steps) => steps.length % 2 === 0)
  .map((steps) => {
    const times = steps.map((_, nth) => 360 + steps.slice(0, nth + 1).reduce((sum, step) => sum + step, 0))
    return times.flatMap((at, nth) => (nth % 2 === 0 ? [{ from: timeOf(at), to: timeOf(times[nth + 1]!) }] : []))
  })
  .filter((hours) => hours.at(-1)!.to <= '22:00')

test('what was read is written and read again as the same', () => {
  fc.assert(fc.property(fc.array(shift, { maxLength: 4 }), (shifts) => assert.deepEqual(readDay(writeDay(shifts)), shifts)))
})

test('no text makes it fail', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d:hH,\-/ ]{0,30}$/))
  fc.assert(
    fc.property(text, (typed) => {
      const read = readDay(typed)
      if (typeof read === 'string') assert.ok(hoursFaults.includes(read))
      else for (const { from, to } of read.flat()) assert.ok('06:00' <= from && from < to && to <= '22:00')
    }),
    { numRuns: 1000 },
  )
})
