import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { complete } from './complete.ts'
import { everyRoute } from './exhaustive.ts'
import { Memory } from './memory.ts'
import { withoutDetours } from './metric.ts'
import { groupsOf, nodesOf } from './nodes.ts'
import { price } from './price.ts'
import { shiftFamiliesOf } from './shift-types.ts'
import { smallProblem } from './small-problem.ts'

const stop = () => false

test('the best route of a shift is found, and bounded by what it is worth', () => {
  fc.assert(
    fc.property(
      smallProblem.map(withoutDetours),
      fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 6, maxLength: 6 }),
      (problem, numbers) => {
        const groups = groupsOf(problem)
        const profits = Float64Array.from(numbers)
        for (const { family, type } of shiftFamiliesOf(problem).flatMap((family) => family.types.map((type) => ({ family, type })))) {
          const alone = everyRoute(problem, type.members[0]!).filter(
            (route) => new Set(route.map((window) => groups[window])).size === route.length,
          )
          const best = Math.max(...alone.map((route) => route.reduce((sum, window) => sum + profits[window]!, 0)))
          const nodes = nodesOf(problem, family, groups, profits)
          const pricer = { family, type, nodes, completion: complete(family, nodes, stop)!, memory: new Memory(family) }
          const pricing = price(pricer, { threshold: 0, exact: true, most: 8, stop })
          assert.ok(Math.abs(pricing.bound - best) < 1e-6, `${pricing.bound} instead of ${best}`)
          for (const { windows, profit } of pricing.routes) {
            assert.ok(alone.some((route) => route.join() === windows.join()))
            assert.ok(profit <= best + 1e-9)
          }
          const [wide] = shiftFamiliesOf(problem, { many: 0, neighbours: 1 }).filter(({ types }) =>
            types.some(({ number }) => number === type.number),
          )
          const coarse = complete(wide!, nodesOf(problem, wide!, groups, profits), stop)!
          assert.ok(coarse.route(type.base) >= best - 1e-9)
          const relaxed = price(pricer, { threshold: 0, exact: false, most: 8, stop })
          assert.ok(relaxed.bound >= best - 1e-9)
        }
      },
    ),
    { numRuns: 1000 },
  )
})
