import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bound } from './bound.ts'
import { compile } from './compile.ts'
import { smallInstance } from './small-instance.ts'

const problem = compile(smallInstance())
/** Every wish gets what it wants but the park in the afternoon: (5 + 4) + (6 + 5), and both districts all. */
const best = 20 + 10

test('a bound converges in a thread of its own', async () => {
  const { bound: found, kind } = await bound(problem, { seconds: 20 })
  assert.equal(kind, 'converged')
  assert.ok(Math.abs(found - best) < 1e-6)
})

test('a bound knows a plan and makes a better one', async () => {
  const routes = Array.from({ length: problem.shifts.count }, () => new Int32Array(0))
  const { kind, plan } = await bound(problem, { seconds: 20, improve: 5, incumbent: { objective: 0, routes } })
  assert.equal(kind, 'converged')
  assert.ok(Math.abs(plan!.objective - best) < 1e-6)
})

test('something is proven in no time', async () => {
  const { bound: found, kind } = await bound(problem, { seconds: 0 })
  assert.equal(kind, 'combinatorial')
  assert.ok(found >= best)
})

test('whoever calls it off on the way gets what is proven by then', async () => {
  const off = new AbortController()
  const { bound: found, seconds } = await bound(problem, { seconds: 1000, signal: off.signal, onProgress: () => off.abort() })
  assert.ok(found >= best)
  assert.ok(seconds < 1000)
})

test('whoever calls it off before gets what is proven', async () => {
  const { bound: found } = await bound(problem, { seconds: 1000, signal: AbortSignal.abort() })
  assert.ok(found >= best)
})

test('a thread that breaks down is told, not waited for', async () => {
  await assert.rejects(bound({ ...problem, travel: [] }, { seconds: 1000 }), TypeError)
})

test('a plan that is found while the bound is proven is heard of', async () => {
  const routes = Array.from({ length: problem.shifts.count }, () => new Int32Array(0))
  const { bound: found } = await bound(problem, { seconds: 20, incumbent: Promise.resolve({ objective: 0, routes }) })
  assert.ok(Math.abs(found - best) < 1e-6)
})
