import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { complete } from './complete.ts'
import { timesIn } from './cuts.ts'
import { everyRoute } from './exhaustive.ts'
import { Memory } from './memory.ts'
import { withoutDetours } from './metric.ts'
import { groupsOf, nodesOf } from './nodes.ts'
import { price } from './price.ts'
import type { PricedCut } from './recall.ts'
import { shiftFamiliesOf } from './shift-types.ts'
import { smallProblem } from './small-problem.ts'

const stop = () => false

const windows = fc.array(fc.nat(5), { minLength: 1, maxLength: 4 })
const anyCut: fc.Arbitrary<PricedCut> = fc
  .record({ kind: fc.constantFrom('pairs', 'returns'), counted: windows, kept: windows, price: fc.integer({ min: 1, max: 15 }) })
  .map(({ kind, counted, kept, price }) => {
    const counts = new Map<number, number>()
    for (const window of counted) counts.set(window, kind === 'returns' ? 1 : (counts.get(window) ?? 0) + 1)
    return { cut: { kind, of: [], room: 1, counts, kept: new Set(kept) }, price }
  })

test('the best route of a shift is found, and bounded by what it is worth', () => {
  fc.assert(
    fc.property(
      smallProblem.map(withoutDetours),
      fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 6, maxLength: 6 }),
      fc.array(anyCut, { maxLength: 3 }),
      (problem, numbers, cuts) => {
        const groups = groupsOf(problem)
        const profits = Float64Array.from(numbers)
        for (const { family, type } of shiftFamiliesOf(problem).flatMap((family) => family.types.map((type) => ({ family, type })))) {
          const alone = everyRoute(problem, type.members[0]!).filter(
            (route) =>
              new Set(route.map((window) => groups[window])).size === route.length && route.every((window) => profits[window]! > 0),
          )
          const worth = (route: readonly number[]) =>
            cuts.reduce(
              (sum, { cut, price }) => sum - price * timesIn(cut, route),
              route.reduce((sum, window) => sum + profits[window]!, 0),
            )
          const best = Math.max(...alone.map(worth))
          const nodes = nodesOf(problem, family, groups, profits)
          const pricer = { family, type, nodes, completion: complete(family, nodes, stop)!, memory: new Memory(family), cuts }
          const pricing = price(pricer, { threshold: 0, exact: true, most: 8, stop })
          assert.ok(Math.abs(pricing.bound - best) < 1e-6, `${pricing.bound} instead of ${best}`)
          for (const { windows, profit } of pricing.routes) {
            assert.ok(alone.some((route) => route.join() === windows.join()))
            assert.ok(Math.abs(profit - worth([...windows])) < 1e-9 && profit <= best + 1e-9)
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
