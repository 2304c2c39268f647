import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provinceShapes } from './geography.ts'
import { draw } from './map.ts'
import type { Polygon } from './polygon.ts'

const box = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
})

test('north is up and east is to the right', () => {
  const [southWest, northEast] = draw(
    [
      { name: 'southWest', shape: box(-7, 31) },
      { name: 'northEast', shape: box(-6, 32) },
    ],
    400,
  ).areas
  assert.ok(southWest!.label.x < northEast!.label.x)
  assert.ok(southWest!.label.y > northEast!.label.y)
})

test('everything that is drawn lies inside the view box', () => {
  const { width, height, areas } = draw(
    provinceShapes.map(({ ar, shape }) => ({ name: ar, shape })),
    480,
  )
  assert.equal(areas.length, 5)
  for (const { d } of areas) {
    for (const [, x, y] of d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
      assert.ok(Number(x) >= 0 && Number(x) <= width && Number(y) >= 0 && Number(y) <= height)
    }
  }
})

test('without shapes there is an empty drawing', () => {
  assert.deepEqual(draw([], 480), { width: 480, height: 0, areas: [] })
})
