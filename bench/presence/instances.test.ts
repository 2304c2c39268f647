import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { compile } from '../../src/presence/optimiser/compile.ts'
import { readInstance } from '../../src/presence/optimiser/read-instance.ts'
import { parseToptw } from '../../src/presence/optimiser/toptw/parse-toptw.ts'
import { bestFound } from './best-found.ts'
import { bestKnown } from './best-known.ts'
import { generate, sizes } from './generate.ts'
import { oneDay, weeks } from './instances.ts'
import { longToursText, publicText } from './toptw.ts'

test('every week that is measured can be read, and a day of it alone', () => {
  for (const read of [weeks.town!, weeks.city!, () => generate(sizes.town, 4)]) {
    const whole = compile(read())
    const day = compile(readInstance(oneDay(read())))
    assert.ok(day.windows.count > 0 && day.windows.count < whole.windows.count)
    assert.ok(day.shifts.count > 0 && day.shifts.count < whole.shifts.count)
  }
})

test('the same seed gives the same invented week', () => {
  assert.deepEqual(generate(sizes.town, 1), generate(sizes.town, 1))
  assert.notDeepEqual(generate(sizes.town, 1), generate(sizes.town, 2))
})

test('every public instance is there with best known scores, which rise with the tours and never pass what there is', () => {
  const folder = join(import.meta.dirname, 'instances/toptw')
  assert.deepEqual(
    readdirSync(folder)
      .map((file) => file.replace('.txt', ''))
      .sort(),
    Object.keys(bestKnown).sort(),
  )
  for (const [name, scores] of Object.entries(bestKnown)) {
    const { problem } = parseToptw(publicText(name), name, 1)
    assert.deepEqual(
      [...scores].sort((a, b) => a - b),
      scores,
    )
    assert.ok(scores.at(-1)! <= problem.districtTotals[0]!)
  }
})

test('every invented instance with long tours is the same each time, and its best score rises with the tours up to all there is', () => {
  for (const [name, scores] of Object.entries(bestFound)) {
    assert.equal(longToursText(name), longToursText(name))
    const { problem } = parseToptw(longToursText(name), name, 1)
    assert.ok(problem.windows.count >= 100 || name.startsWith('pr'))
    assert.ok(problem.windows.open.every((open, window) => open <= problem.windows.close[window]!))
    assert.deepEqual(
      scores.toSorted((a, b) => a - b),
      scores,
    )
    assert.ok(scores.at(-1)! <= problem.districtTotals[0]!)
  }
})
