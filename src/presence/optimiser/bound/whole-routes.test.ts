import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestObjective, everyRoute, objective } from './exhaustive.ts'
import { generateColumns } from './generate-columns.ts'
import { loadHighs } from './load-highs.ts'
import { takeApart } from './parts.ts'
import { smallProblem } from './small-problem.ts'
import { wholeRoutes } from './whole-routes.ts'

const highs = await loadHighs()

test('routes of the bound make a plan that can be driven and is worth what is said', () => {
  fc.assert(
    fc.property(smallProblem, (problem) => {
      const parts = takeApart(problem, () => 1)
      const { columns, duals, bound } = generateColumns(highs, parts)
      const plan = wholeRoutes(highs, parts, columns, duals!, { objective: -1, bound }, 1)!
      const served = plan.routes.flatMap((route) => [...route])
      assert.equal(new Set(served).size, served.length)
      assert.ok(Math.abs(objective(problem, served) - plan.objective) < 1e-6)
      assert.ok(plan.objective <= bestObjective(problem) + 1e-6)
      plan.routes.forEach((route, shift) => {
        assert.ok(everyRoute(problem, shift).some((other) => other.join() === route.join()))
      })
    }),
    { numRuns: 100 },
  )
})
