import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseDegrees } from './point.ts'

test('degrees are read with a point, a comma or Arabic digits', () => {
  for (const typed of ['32.3373', '32,3373', '٣٢٫٣٣٧٣', ' 32.3373 ']) assert.equal(parseDegrees(typed), 32.3373)
  assert.equal(parseDegrees('−6.35'), -6.35)
  for (const typed of ['', 'شمال', '32°20', '1e3', '3333.1', '32.33.7']) assert.equal(parseDegrees(typed), undefined)
})

test('degrees are read with minutes, seconds and the letter of a side', () => {
  for (const typed of ['32°20\'14.28"N', "32° 20' 14,28'' N", 'N 32.3373', '32.3373° N', '32,3373 N'])
    assert.equal(parseDegrees(typed)?.toFixed(4), '32.3373', typed)
  for (const typed of ["6°21'W", '6.35 W', 'O 6.35', '-6.35°', '٦°٢١′ W']) assert.equal(parseDegrees(typed), -6.35, typed)
  for (const typed of ["32°61'N", '32°20\'75"N', 'N 32.3 N', "32'20", '1234 N', '412345'])
    assert.equal(parseDegrees(typed), undefined, typed)
})

test('every number written with up to six decimals is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -180_000_000, max: 180_000_000 }), (millionths) => {
      const degrees = millionths / 1_000_000
      assert.equal(parseDegrees(degrees.toFixed(6)), degrees)
    }),
  )
})
