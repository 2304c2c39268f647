import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Position } from '../../places/polygon.ts'
import { moved } from '../../schools/distance.ts'
import { routeOf } from './route.ts'
import { sketchOf } from './sketch.ts'

const base: Position = [-6.36, 32.34]

describe('the way of a team', () => {
  const legs = [
    { from: null, to: 'a', minutes: 4 },
    { from: 'a', to: 'b', minutes: 7 },
    { from: 'b', to: null, minutes: 9 },
    { from: 'a', to: 'a', minutes: 0 },
  ]
  const spots = ['a', 'b', null].map((wishId) => ({ wishId, position: base }))

  test('begins and ends at its base, and takes the minutes of its plan', () => {
    const { stops, home } = routeOf(['a', 'a', 'b'], { spots, legs })
    assert.deepEqual([stops.map(({ travel }) => travel), home], [[4, 0, 7], 9])
  })

  test('does not guess what its plan does not hold', () => {
    const { stops, home } = routeOf(['a', 'gone'], { spots, legs })
    assert.deepEqual(stops.at(-1), { position: null, travel: null })
    assert.equal(home, null)
    assert.deepEqual(routeOf([], { spots: [], legs: [] }), { base: null, stops: [], home: null })
  })
})

describe('its sketch', () => {
  test('is drawn in metres, north up', () => {
    const { way, marks, frame } = sketchOf(base, [moved(base, 1000, 500)])!
    assert.deepEqual(
      way.map(({ x, y }) => [Math.round(x / 10), Math.round(y / 10)]),
      [
        [0, 0],
        [100, -50],
        [0, 0],
      ],
    )
    assert.deepEqual(
      marks.map(({ numbers }) => numbers),
      [[1]],
    )
    assert.ok(frame.width >= 1000)
  })

  test('is none where there is nothing to go to', () => {
    assert.equal(sketchOf(base, []), null)
    assert.equal(sketchOf(base, [null]), null)
    assert.equal(sketchOf(null, [base]), null)
  })

  test('holds every stop within its frame, each number once, and no two marks that cover each other', () => {
    const place = fc.record({ east: fc.integer({ min: -9000, max: 9000 }), south: fc.integer({ min: -9000, max: 9000 }) })
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const { frame, marks } = sketchOf(
          base,
          places.map(({ east, south }) => moved(base, east, south)),
        )!
        assert.deepEqual(
          marks.flatMap(({ numbers }) => numbers).sort((a, b) => a - b),
          places.map((_, nth) => nth + 1),
        )
        for (const [nth, { x, y }] of marks.entries()) {
          assert.ok(x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height)
          for (const other of marks.slice(nth + 1)) assert.ok(Math.hypot(other.x - x, other.y - y) >= frame.width / 18)
        }
      }),
    )
  })
})
