import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anneal } from '../search/anneal.ts'
import { Random } from '../search/random.ts'
import { checkTours } from './check-tours.ts'
import { parseToptw } from './parse-toptw.ts'

/** Three customers east of the start, the last of which opens late. */
const text = `1 1 3 1
0 0
 0 0 0 0 0 0 0 0 100
 1 10 0 5 7 1 1 1 0 100
 2 20.05 0 5 9 1 1 1 0 100
 3 30 0 5 11 1 1 1 62 90
`

test('an instance is read in tenths, and for Cordeau in hundredths', () => {
  const { problem } = parseToptw(text, 'c101.txt', 2)
  assert.deepEqual([...problem.travel[0]!.subarray(0, 4)], [0, 100, 200, 300])
  assert.deepEqual([problem.shifts.count, problem.shifts.to[1], problem.windows.open[2], problem.windows.minutes[0]], [2, 1000, 620, 50])
  assert.equal(parseToptw(text, 'pr01.txt', 1).problem.travel[0]![2], 2005)
})

test('what is no instance is refused with its line', () => {
  assert.throws(() => parseToptw('1 1\n0 0\n', 'c101', 1), /line 3/)
  assert.throws(() => parseToptw(text.replace('20.05', 'east'), 'c101', 1), /line 5/)
})

test('the checker walks tours by itself, and refuses late and repeated ones', () => {
  assert.equal(checkTours(text, 'c101', [[1, 2], [3]]), 27)
  // Back at 30 + 62 + 5 = 97 of 100; with another stop it would be later, had it not been on the way.
  assert.equal(checkTours(text, 'c101', [[1, 2, 3]]), 27)
  assert.throws(() => checkTours(text, 'c101', [[3, 1]]), /vertex 1 is reached|vertex 0 is reached/)
  assert.throws(() => checkTours(text, 'c101', [[1], [1]]), /twice/)
})

test('the search finds tours that the checker accepts, at the score that it says', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 3 }), (seed, teams) => {
      const invented = randomText(seed)
      const { problem } = parseToptw(invented, 'r999', teams)
      const { routes, objective } = anneal(problem, { seed, iterations: 200 })
      const tours = routes.map((route) => Array.from(route, (window) => problem.windows.place[window]!))
      assert.equal(checkTours(invented, 'r999', tours), objective)
    }),
    { numRuns: 40 },
  )
})

function randomText(seed: number): string {
  const random = new Random(seed)
  const customers = Array.from({ length: 25 }, (_, index) => {
    const opens = random.below(150)
    return [index + 1, random.below(50), random.below(50), 10, 1 + random.below(30), 1, 1, 1, opens, opens + 10 + random.below(60)].join(
      ' ',
    )
  })
  return ['1 1 25 1', '0 0', '0 25 25 0 0 0 0 0 230', ...customers].join('\n')
}
