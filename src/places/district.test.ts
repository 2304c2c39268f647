import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as v from 'valibot'
import { districtOf, districtShape, overlap } from './district.ts'
import type { Polygon, Position } from './polygon.ts'

const box = (west: number, south: number, size = 0.02): Polygon => {
  const [east, north] = [west + size, south + size]
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

const faultOf = (text: string) => v.safeParse(districtShape, text).issues?.[0].message
const withRing = (...ring: Position[]) => JSON.stringify({ type: 'Polygon', coordinates: [ring] })

test('a point belongs to the district that holds it, and to none outside of all', () => {
  const districts = [{ shape: box(-6.37, 32.33) }, { shape: box(-6.35, 32.33) }]
  assert.equal(districtOf(districts, [-6.36, 32.34]), districts[0])
  assert.equal(districtOf(districts, [-6.34, 32.34]), districts[1])
  assert.equal(districtOf(districts, [-6.3, 32.34]), undefined)
})

test('a shape is read from a polygon, a feature and a collection of one feature', () => {
  const shape = box(-6.37, 32.33)
  const feature = { type: 'Feature', properties: {}, geometry: shape }
  for (const written of [shape, feature, { type: 'FeatureCollection', features: [feature] }]) {
    assert.deepEqual(v.parse(districtShape, JSON.stringify(written)), shape)
  }
})

test('every wrong shape is refused with its own reason', () => {
  assert.equal(faultOf(''), 'shapeMissing')
  assert.equal(faultOf('حدود'), 'shapeNoPolygon')
  assert.equal(faultOf('{"type":"Point","coordinates":[0,0]}'), 'shapeNoPolygon')
  assert.equal(faultOf(withRing([-6.37, 32.33], [-6.35, 32.33], [-6.35, 32.35])), 'shapeOpen')
  assert.equal(faultOf(JSON.stringify(box(2.3, 48.8))), 'shapeElsewhere')
  assert.equal(faultOf(withRing([-6.37, 32.33], [-6.35, 32.35], [-6.35, 32.33], [-6.37, 32.35], [-6.37, 32.33])), 'shapeCrossesItself')
  assert.equal(faultOf(JSON.stringify(box(-6.37, 32.33, 0.0001))), 'shapeTooSmall')
  const many = Array.from({ length: 2100 }, (_, i): Position => [-6.37 + i / 1e6, 32.33])
  assert.equal(faultOf(withRing(...many)), 'shapeTooLong')
})

test('neighbours do not overlap; shapes that share ground do, whichever comes first', () => {
  assert.ok(!overlap(box(-6.37, 32.33), box(-6.35, 32.33)))
  assert.ok(!overlap(box(-6.37, 32.33), box(-6.3, 32.33)))
  assert.ok(overlap(box(-6.37, 32.33), box(-6.37, 32.33)))
  assert.ok(overlap(box(-6.37, 32.33), box(-6.365, 32.335, 0.005)))
  const shift = fc.double({ min: -0.019, max: 0.019, noNaN: true })
  fc.assert(
    fc.property(shift, shift, (east, north) => {
      const moved = box(-6.37 + east, 32.33 + north)
      assert.ok(overlap(box(-6.37, 32.33), moved) && overlap(moved, box(-6.37, 32.33)))
    }),
  )
})
