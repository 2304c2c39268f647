import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compile } from '../compile.ts'
import type { Problem } from '../problem.ts'
import { randomInstance } from '../random-instance.ts'
import { anneal } from './anneal.ts'
import { Draft } from './draft.ts'
import { Routes } from './routes.ts'

test('two routes change tails exactly where both can then be walked in time, and it can be taken back', () => {
  let swaps = 0
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const problem = compile(randomInstance(seed, { days: 1, teams: 2 }))
      const [one, other] = anneal(problem, { seed, iterations: 20 }).routes.map((windows) => [...windows]) as [number[], number[]]
      const draft = new Draft(problem, { routeOf: new Int32Array(problem.windows.count).fill(1), bonus: 3, anyRoute: false })
      draft.load(0, one)
      draft.load(1, other)
      draft.keep()
      const before = stateOf(draft)
      for (let oneAt = 0; oneAt <= one.length; oneAt++)
        for (let otherAt = 0; otherAt <= other.length; otherAt++) {
          const wanted = [
            [...one.slice(0, oneAt), ...other.slice(otherAt)],
            [...other.slice(0, otherAt), ...one.slice(oneAt)],
          ]
          const walked = walk(problem, wanted)
          assert.equal(draft.swapTails(0, oneAt, 1, otherAt), walked !== undefined)
          if (walked) {
            swaps++
            const { routeOf, totalTravel } = walked
            assert.deepEqual(stateOf(draft), {
              rows: wanted,
              routeOf: [...routeOf],
              totalTravel,
              stability: 3 * wanted[1]!.length,
              value: before.value,
            })
          } else assert.deepEqual(stateOf(draft), before)
          draft.undo()
          assert.deepEqual(stateOf(draft), before)
        }
    }),
    { numRuns: 60 },
  )
  assert.ok(swaps > 60)
})

/** Both routes anew, where there is time and room for them. */
function walk(problem: Problem, rows: readonly number[][]): Routes | undefined {
  const routes = new Routes(problem)
  const fit = rows.every((windows) => windows.length <= routes.capacity - 2)
  return fit && rows.map((windows, route) => routes.load(route, windows)).every(Boolean) ? routes : undefined
}

function stateOf({ routes, score, stability }: Draft) {
  const { capacity, length, visits, routeOf, totalTravel } = routes
  const rows = [0, 1].map((route) => [...visits.subarray(route * capacity + 1, route * capacity + 1 + length[route]!)])
  return { rows, routeOf: [...routeOf], totalTravel, stability, value: score.value }
}
