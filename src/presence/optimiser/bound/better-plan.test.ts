import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compile } from '../compile.ts'
import { smallInstance } from '../small-instance.ts'
import { type BetterPlan, diveAround, firstDive } from './better-plan.ts'
import { columnsOf } from './columns-of.ts'
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
      const first = firstDive(highs, generation)!
      const plans = [first, ...plansAround(generation)]
      generation.dispose()
      for (const [index, { objective }] of plans.entries()) assert.ok(index === 0 || objective > plans[index - 1]!.objective)
      const plan = plans.at(-1)!
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

test('a poor plan is made better around the routes that are kept', () => {
  const problem = compile(smallInstance())
  const parts = takeApart(problem, () => 10)
  const generation = new Generation(highs, parts)
  generation.converge()
  const { routes } = firstDive(highs, generation)!
  generation.known = 0
  generation.plan = columnsOf(
    parts,
    routes.map((route) => route.slice(0, 1)),
  )
  const plan = plansAround(generation).at(-1)!
  generation.dispose()
  assert.ok(plan.objective > 0.99 * generation.bound)
})

function plansAround(generation: Generation): BetterPlan[] {
  const plans: BetterPlan[] = []
  diveAround(highs, generation, (plan) => plans.push(plan))
  return plans
}
