import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { moved } from '../../schools/distance.ts'
import { heldBackBecause, hideSmall, monthCountOf, type Place } from './public-figure.ts'

const counts = fc.array(fc.record({ promised: fc.integer({ min: 0, max: 12 }), kept: fc.integer({ min: 0, max: 15 }) }), { maxLength: 5 })

describe('the figure of a month', () => {
  test('adds the weeks; what one week has too much does not make up for another', () => {
    const weeks = [8, 8, 8, 8].map((promised, nth) => ({ promised, kept: [9, 7, 8, 0][nth]! }))
    assert.deepEqual(monthCountOf(weeks), { weeks: 4, promised: 32, kept: 23, aWeek: 8 })
    assert.equal(monthCountOf([...weeks, { promised: 7, kept: 7 }]).aWeek, null)
    assert.deepEqual(monthCountOf([]), { weeks: 0, promised: 0, kept: 0, aWeek: null })
  })

  test('hides every count under five, and what was kept of a hidden one', () => {
    assert.deepEqual(hideSmall({ weeks: 4, promised: 16, kept: 4, aWeek: 4 }), { weeks: 4, promised: 16, kept: null, aWeek: null })
    assert.deepEqual(hideSmall({ weeks: 4, promised: 4, kept: 4, aWeek: 1 }), { weeks: 4, promised: null, kept: null, aWeek: null })
    fc.assert(
      fc.property(counts, (weeks) => {
        const count = monthCountOf(weeks)
        const { promised, kept, aWeek } = hideSmall(count)
        for (const shown of [promised, kept, aWeek]) assert.ok(shown === null || shown >= 5)
        if (kept !== null) assert.ok(promised !== null && kept <= promised)
        if (promised === null) assert.ok(kept === null && aWeek === null)
      }),
    )
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
