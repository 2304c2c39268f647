import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { area, centroid, contains, innerPoint, type Polygon, type Position } from './polygon.ts'

const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]!]) })

const square = polygon([
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
])

/** A hand seen from above: its centroid lies between the fingers. */
const bent = polygon([
  [0, 0],
  [9, 0],
  [9, 9],
  [8, 9],
  [8, 1],
  [1, 1],
  [1, 9],
  [0, 9],
])

/** Star-shaped around a centre in Morocco: angles in order, each with its own radius. */
const star = fc
  .record({
    centre: fc.tuple(fc.double({ min: -12, max: -2, noNaN: true }), fc.double({ min: 28, max: 35, noNaN: true })),
    radii: fc.array(fc.double({ min: 0.002, max: 0.05, noNaN: true }), { minLength: 3, maxLength: 24 }),
  })
  .map(({ centre: [x, y], radii }) => {
    const corner = (radius: number, index: number): Position => {
      const angle = (2 * Math.PI * index) / radii.length
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    }
    return { centre: [x, y] as Position, radii, shape: polygon(radii.map(corner)), corners: radii.map(corner) }
  })

const between = ([x1, y1]: Position, [x2, y2]: Position, part: number): Position => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]

test('whatever lies between the centre of a star and its corners is inside, whatever lies beyond a corner is not', () => {
  fc.assert(
    fc.property(star, fc.double({ min: 0.01, max: 0.98, noNaN: true }), ({ centre, shape, corners }, part) => {
      for (const corner of corners) {
        assert.ok(contains(shape, between(centre, corner, part)))
        assert.ok(!contains(shape, between(centre, corner, 1.001 + part)))
      }
    }),
  )
})

test('a hole is outside, and the ring may be written in either direction', () => {
  const pierced = polygon(
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ],
    [
      [1, 1],
      [1, 3],
      [3, 3],
      [3, 1],
    ],
  )
  assert.ok(contains(pierced, [0.5, 2]))
  assert.ok(!contains(pierced, [2, 2]))
  fc.assert(
    fc.property(star, fc.double({ min: -0.06, max: 0.06, noNaN: true }), ({ centre: [x, y], shape }, off) => {
      const turned: Polygon = { type: 'Polygon', coordinates: [[...shape.coordinates[0]!].reverse()] }
      assert.equal(contains(turned, [x + off, y]), contains(shape, [x + off, y]))
    }),
  )
})

test('of two neighbours that share an edge, exactly one holds each point of it', () => {
  const [west, east] = [square, polygon(square.coordinates[0]!.slice(0, 4).map(([x, y]): Position => [x + 4, y]))]
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3.999, noNaN: true }), (y) => {
      assert.equal(Number(contains(west, [4, y])) + Number(contains(east, [4, y])), 1)
    }),
  )
})

test('the inner point is inside, even of a bent shape whose centroid is not', () => {
  assert.ok(!contains(bent, centroid(bent)))
  assert.ok(contains(bent, innerPoint(bent)))
  fc.assert(fc.property(star, ({ shape }) => assert.ok(contains(shape, innerPoint(shape)))))
})

test('the centroid of a square is its middle, wherever the square lies', () => {
  assert.deepEqual(centroid(square), [2, 2])
  const far = centroid(
    polygon([
      [-6.36, 32.33],
      [-6.34, 32.33],
      [-6.34, 32.35],
      [-6.36, 32.35],
    ]),
  )
  assert.ok(Math.abs(far[0] + 6.35) < 1e-9 && Math.abs(far[1] - 32.34) < 1e-9)
})

test('the area of a hundredth of a degree square at Béni Mellal is just over one square kilometre', () => {
  const hundredth = polygon([
    [-6.36, 32.33],
    [-6.35, 32.33],
    [-6.35, 32.34],
    [-6.36, 32.34],
  ])
  assert.ok(Math.abs(area(hundredth) - 1.047) < 0.002, `${area(hundredth)}`)
})
