import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Bound, bound } from '../../src/presence/optimiser/bound.ts'
import { compile } from '../../src/presence/optimiser/compile.ts'
import { anneal } from '../../src/presence/optimiser/search/anneal.ts'
import { parseToptw } from '../../src/presence/optimiser/toptw/parse-toptw.ts'
import { bestKnown } from './best-known.ts'
import { oneDay, weeks } from './instances.ts'

/** One tour: optima that Righini and Salani proved. */
const proven = ['c101', 'c105', 'r101', 'r105', 'rc101', 'pr01']

for (const name of proven)
  test(`the optimum of ${name} is proven without knowing it`, async () => {
    const text = readFileSync(join(import.meta.dirname, 'instances/toptw', `${name}.txt`), 'utf8')
    const { problem } = parseToptw(text, name, 1)
    const { bound: found, plan } = await bound(problem, { seconds: 120, improve: 5, incumbent: { objective: 0 } })
    assert.equal(found, bestKnown[name]![0])
    assert.ok(Math.abs(plan!.objective - found) < 1e-6)
  })

test('the bound of a city day converges from the routes of a plan', async () => {
  const problem = compile(oneDay(weeks.city!()))
  const incumbent = anneal(problem, { seed: 1, iterations: 20_000 })
  const off = new AbortController()
  const onProgress = ({ kind }: Bound) => kind === 'converged' && off.abort()
  const { bound: found, kind } = await bound(problem, { seconds: 120, incumbent, signal: off.signal, onProgress })
  assert.equal(kind, 'converged')
  assert.ok(found >= incumbent.objective && found < 1.05 * incumbent.objective)
})
