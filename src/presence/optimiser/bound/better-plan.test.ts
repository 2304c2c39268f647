import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { betterPlan } from './better-plan.ts'
import { bestObjective, everyRoute } from './exhaustive.ts'
import { Generation } from './generate-columns.ts'
import { loadHighs } from './load-highs.ts'
import { objective } from './objective.ts'
import { takeApart } from './parts.ts'
import { smallProblem } from './small-problem.ts'

const highs = await loadHighs()

test('routes of the bound make a plan that can be driven and is worth what is said', () => {
  fc.assert(
    fc.property(smallProblem, (problem) => {
      const generation = new Generation(
        highs,
        takeApart(problem, () => 1),
      )
      generation.converge()
      generation.known = -1
      const plan = betterPlan(highs, generation, () => 1)!
      generation.dispose()
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
