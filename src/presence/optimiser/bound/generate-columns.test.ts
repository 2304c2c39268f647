import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { capacityBound } from './capacity.ts'
import { bestObjective } from './exhaustive.ts'
import { Generation, type GenerationOptions } from './generate-columns.ts'
import { loadHighs } from './load-highs.ts'
import { type Parts, takeApart } from './parts.ts'
import { smallProblem } from './small-problem.ts'

const highs = await loadHighs()

function generate(parts: Parts, options?: GenerationOptions) {
  const generation = new Generation(highs, parts, options)
  generation.run().dispose()
  return generation
}

/** As if the problem had very many windows. */
const large = { many: 0, neighbours: 1 }

test('no plan is worth more than the bound, wherever it is stopped', () => {
  fc.assert(
    fc.property(smallProblem, fc.integer({ min: 0, max: 12 }), (problem, rounds) => {
      const best = bestObjective(problem)
      const bounds: number[] = [capacityBound(problem)]
      let left = 40
      const whole = generate(
        takeApart(problem, () => 1),
        { onBound: (bound) => bounds.push(bound) },
      )
      const stopped = generate(takeApart(problem, () => (left-- > rounds ? 1 : 0)))
      let ticks = 400
      const coarse = generate(takeApart(problem, () => ticks-- / 100, large))
      for (const bound of [...bounds, whole.bound, stopped.bound, coarse.bound]) assert.ok(bound >= best - 1e-6, `${bound} below ${best}`)
      assert.ok(whole.converged)
    }),
    { numRuns: 150 },
  )
})
