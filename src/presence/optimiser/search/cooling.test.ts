import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Cooling } from './cooling.ts'
import { defaults, forWeeks, type Settings } from './settings.ts'

const rounds = 10_000
const windows = 2

/** Temperature of every round; a rise must have been told. */
function temperatures(settings: Settings): number[] {
  const cooling = new Cooling(settings, 10, windows)
  let before = cooling.temperature
  return Array.from({ length: rounds }, (_, round) => {
    assert.equal(cooling.advance(round / rounds, round), cooling.temperature > before)
    before = cooling.temperature
    return before
  })
}

test('a search with time for several laps is hot again with each, and cold at the end of each', () => {
  const each = temperatures({ ...defaults, lap: 1000 })
  assert.equal(each[0], defaults.hot * 10)
  const starts = each.flatMap((degrees, round) => (round > 0 && degrees > each[round - 1]! ? [round] : []))
  assert.deepEqual(starts, [2000, 4000, 6000, 8000])
  for (const round of [...starts, rounds]) assert.ok(Math.abs(each[round - 1]! / (defaults.cold * 10) - 1) < 0.01)
})

test('a week cools once, whatever its time', () => {
  const each = temperatures({ ...defaults, ...forWeeks })
  for (let round = 1; round < rounds; round++) assert.ok(each[round]! < each[round - 1]!)
})
