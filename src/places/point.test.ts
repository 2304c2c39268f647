import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseDegrees } from './point.ts'

test('degrees are read with a point, a comma or Arabic digits', () => {
  for (const typed of ['32.3373', '32,3373', '٣٢٫٣٣٧٣', ' 32.3373 ']) assert.equal(parseDegrees(typed), 32.3373)
  assert.equal(parseDegrees('−6.35'), -6.35)
  for (const typed of ['', 'شمال', '32°20', '1e3', '3333.1', '32.33.7']) assert.equal(parseDegrees(typed), undefined)
})

test('every number written with up to six decimals is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -180_000_000, max: 180_000_000 }), (millionths) => {
      const degrees = millionths / 1_000_000
      assert.equal(parseDegrees(degrees.toFixed(6)), degrees)
    }),
  )
})
