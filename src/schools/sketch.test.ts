import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Position } from '../places/polygon.ts'
import { crossesItself } from '../places/polygon.ts'
import { metresBetween } from './distance.ts'
import { readCorners } from './islands/read-corners.ts'
import { faultOf, moved, type Sketch, withCorner, withGate, without } from './islands/sketch.ts'
import { closed, writePerimeter } from './perimeter.ts'
import { frameOf, planeAround, scaleOf } from './plane.ts'
import { readPerimeter } from './read-perimeter.ts'

const school: Position = [-6.36, 32.34]
const plane = planeAround(school)
const empty: Sketch = { school, corners: [], gates: [] }
const spot = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
const at = (x: number, y: number) => plane.position({ x, y })

test('a place is found again in the drawing, to less than a metre', () => {
  fc.assert(
    fc.property(spot, (one) =>
      assert.ok(Math.hypot(plane.spot(plane.position(one)).x - one.x, plane.spot(plane.position(one)).y - one.y) < 1),
    ),
  )
  assert.ok(Math.abs(metresBetween(school, at(300, 400)) - 500) < 1)
})

test('a corner is put between the two that it lies between', () => {
  const square = [at(-100, -100), at(100, -100), at(100, 100), at(-100, 100)]
  const { corners } = withCorner({ ...empty, corners: square }, at(120, 0), plane)
  assert.deepEqual(corners, [square[0], square[1], at(120, 0), square[2], square[3]])
  const last = withCorner({ ...empty, corners: square }, at(-120, 0), plane)
  assert.deepEqual(last.corners.at(-1), at(-120, 0))
})

test('whatever is drawn can be taken away again, and the rest stays', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 12 }), fc.nat(), (spots, which) => {
      const drawn = spots.map(plane.position).reduce((sketch, corner) => withCorner(sketch, corner, plane), empty)
      assert.equal(drawn.corners.length, spots.length)
      if (spots.length === 0) return
      const nth = which % spots.length
      assert.deepEqual(without(drawn, { kind: 'corner', nth }).corners, drawn.corners.toSpliced(nth, 1))
      assert.deepEqual(moved(drawn, { kind: 'corner', nth }, school).corners, drawn.corners.with(nth, school))
    }),
  )
  const gates = withGate(withGate(empty, { name: 'a', position: school }, 1), { name: 'b', position: school }, 1)
  assert.deepEqual(
    gates.gates.map(({ name }) => name),
    ['a'],
    'no more gates than there are lines',
  )
})

test('what was drawn is written, and read again as the same by the board and by the server', () => {
  fc.assert(
    fc.property(fc.array(spot, { minLength: 3, maxLength: 20 }), (spots) => {
      const corners = spots.map(plane.position)
      const text = writePerimeter({ type: 'Polygon', coordinates: [[...corners, corners[0]!]] })
      assert.deepEqual(readCorners(text), corners)
      assert.deepEqual(readPerimeter(text)!.coordinates[0], closed(corners))
      assert.deepEqual(readCorners(JSON.stringify({ type: 'Polygon', coordinates: [[...corners, corners[0]]] })), corners)
    }),
  )
  for (const text of ['{', '{}', '{"features":[]}', 'x', '{"coordinates":[5]}']) assert.ok(Array.isArray(readCorners(text)))
})

test('a perimeter is good only if it does not cut itself, lies in the command and holds the school', () => {
  const within = ([x]: Position) => x < -6.355
  const fault = (...spots: [number, number][]) => faultOf({ ...empty, corners: spots.map(([x, y]) => at(x, y)) }, within)
  assert.equal(fault([-100, -100], [100, -100], [100, 100], [-100, 100]), undefined)
  assert.equal(fault([-100, -100], [100, 100], [100, -100], [-100, 100]), 'perimeterCrosses')
  assert.equal(fault([-100, -100], [900, -100], [100, 100]), 'perimeterOutside')
  assert.equal(fault([50, 50], [200, 50], [200, 200]), 'perimeterElsewhere')
  assert.equal(fault([-5, -5], [5, -5], [5, 5], [-5, 5]), 'perimeterTooSmall')
  assert.equal(fault([-100, -100], [100, -100]), 'perimeterFewCorners')
  assert.equal(faultOf({ ...empty, school: null }, within), 'positionMissing')
  fc.assert(
    fc.property(fc.array(spot, { minLength: 3, maxLength: 9 }), (spots) => {
      const corners = spots.map(plane.position)
      const crosses = crossesItself({ type: 'Polygon', coordinates: [closed(corners)] })
      if (crosses)
        assert.notEqual(
          faultOf({ ...empty, corners }, () => true),
          undefined,
        )
    }),
  )
})

test('a frame holds what it was made for, and its scale is a round length that fits', () => {
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 20 }), (spots) => {
      const frame = frameOf(spots, 500)
      for (const { x, y } of spots) {
        assert.ok(frame.x <= x && x <= frame.x + frame.width)
        assert.ok(frame.y <= y && y <= frame.y + frame.height)
      }
      const scale = scaleOf(frame)
      assert.ok(scale > frame.width / 11 && scale <= frame.width / 4)
      assert.match(String(scale), /^[125]0*$/)
    }),
  )
})
