import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Language, languages } from '../../platform/words/language.ts'
import type { PresenceMonth } from '../../public-record/presence.ts'
import { presenceSentence } from '../../public-record/presence-sentence.ts'
import { moved } from '../../schools/distance.ts'
import { heldBackBecause, hideSmall, monthCountOf, type Place } from './public-figure.ts'

const counts = fc.array(fc.record({ promised: fc.integer({ min: 0, max: 12 }), kept: fc.integer({ min: 0, max: 15 }) }), { maxLength: 5 })

describe('the figure of a month', () => {
  test('adds the weeks; what one week has too much does not make up for another', () => {
    const weeks = [8, 8, 8, 8].map((promised, nth) => ({ promised, kept: [9, 7, 8, 0][nth]! }))
    assert.deepEqual(monthCountOf(weeks), { weeks: 4, promised: 32, kept: 23 })
    assert.deepEqual(monthCountOf([]), { weeks: 0, promised: 0, kept: 0 })
  })

  test('hides every count under five a week, and what was kept of a hidden one', () => {
    assert.deepEqual(hideSmall({ weeks: 4, promised: 32, kept: 28 }), { weeks: 4, promised: 32, kept: 28 })
    assert.deepEqual(hideSmall({ weeks: 4, promised: 32, kept: 19 }), { weeks: 4, promised: 32, kept: null })
    assert.deepEqual(hideSmall({ weeks: 4, promised: 19, kept: 19 }), { weeks: 4, promised: null, kept: null })
    assert.deepEqual(hideSmall({ weeks: 0, promised: 0, kept: 0 }), { weeks: 0, promised: null, kept: null })
    fc.assert(
      fc.property(counts, (weeks) => {
        const { promised, kept } = hideSmall(monthCountOf(weeks))
        for (const shown of [promised, kept]) assert.ok(shown === null || Math.floor(shown / weeks.length) >= 5)
        if (kept !== null) assert.ok(promised !== null && kept <= promised)
      }),
    )
  })

  test('is told by the week in every language, and no word of it holds a smaller count', () => {
    const march = { month: '2026-03-01', weeks: 4, promised: 32, kept: 28 }
    const said = (language: Language, more: Partial<typeof march | PresenceMonth> = {}) =>
      presenceSentence(language, { ...march, ...more }, 'D').replace(/[\u2066-\u2069\u00A0\u202F]/g, '')
    assert.equal(said('ar'), 'تعزيز الحضور في D، مارس 2026: التُزم بـ 8 زيارات كل أسبوع، أُنجز منها 7 من 8 (28 من 32 في الشهر)')
    assert.equal(said('fr'), 'Présence renforcée, D, mars 2026: 8 visites promises par semaine, 7 sur 8 tenues (28 sur 32 dans le mois)')
    assert.equal(said('en'), 'Presence reinforced in D, March 2026: promised 8 visits a week, kept 7 of 8 (28 of 32 in the month)')
    assert.match(said('zgh'), /8 .*7 ⵙⴳ 8 \(28 ⵙⴳ 32/)
    assert.equal(
      said('en', { weeks: 1, promised: 8, kept: 7 }),
      'Presence reinforced in D, March 2026: promised 8 visits a week, kept 7 of 8',
    )
    assert.match(said('en', { kept: null }), /promised 8 visits a week, kept fewer than 5 of 8$/)
    for (const language of languages) {
      const hidden = said(language, { promised: null, kept: null }).replace('2026', '')
      assert.deepEqual(hidden.match(/\d+/g), ['5'], language)
    }
  })
})

describe('a figure is held back', () => {
  const here: Place = { districtId: 'd', school: false, position: [-6.36, 32.34] }
  const month = monthCountOf([{ promised: 8, kept: 7 }])
  const places = (n: number) => new Map([['d', n]])
  const risky = (metres: number) => [{ position: moved(here.position, metres, 0), perimeter: null }]

  test('where it would tell the place: fewer than three in its district', () => {
    assert.equal(heldBackBecause(month, [here], places(3), []), null)
    assert.equal(heldBackBecause(month, [here], places(2), []), 'few_places')
    assert.equal(heldBackBecause(month, [here, { ...here, districtId: 'other' }], places(9), []), 'few_places')
    assert.equal(heldBackBecause(month, [{ ...here, districtId: null }], places(9), []), 'few_places')
  })

  test('at a school, and beside or inside of one about which something was observed', () => {
    assert.equal(heldBackBecause(month, [{ ...here, school: true }], places(9), []), 'school')
    assert.equal(heldBackBecause(month, [here], places(9), risky(150)), 'school')
    assert.equal(heldBackBecause(month, [here], places(9), risky(250)), null)
    const [a, b, c, d] = [
      [-300, -300],
      [300, -300],
      [300, 300],
      [-300, 300],
    ].map(([east, north]) => moved(here.position, east!, north!))
    const perimeter = { type: 'Polygon' as const, coordinates: [[a!, b!, c!, d!, a!]] }
    assert.equal(heldBackBecause(month, [here], places(9), [{ position: null, perimeter }]), 'school')
  })

  test('when no week of it was whole', () => {
    assert.equal(heldBackBecause(monthCountOf([]), [here], places(9), []), 'no_whole_week')
  })
})
