import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { check } from './optimiser/check.ts'
import { smallInstance } from './optimiser/small-instance.ts'
import { solveAndProve } from './solve-and-prove.ts'

const effort = { seconds: 20, seed: 1 }
const [all, none] = [30, 0]

test('a plan that is searched and one that the proof has found are proven best together', async () => {
  const { plan } = await solveAndProve(smallInstance(), effort)
  assert.deepEqual(check(smallInstance(), plan), [])
  assert.ok(Math.abs(plan.objective - all) < 1e-6 && Math.abs(plan.bound! - all) < 1e-6)
})

test('where the proof breaks down there is a plan without a bound', async () => {
  const said = mock.method(console, 'error', () => undefined)
  const { plan } = await solveAndProve(smallInstance(), effort, () => Promise.reject(new Error('out of memory')))
  said.mock.restore()
  assert.deepEqual(check(smallInstance(), plan), [])
  assert.ok(plan.objective > none && plan.bound === null)
  assert.equal(said.mock.callCount(), 1)
})

test('whoever calls it off does not wait for the proof', async () => {
  const off = new AbortController()
  const hung = () => new Promise<never>((_, reject) => off.signal.addEventListener('abort', () => reject(new Error('called off'))))
  const said = mock.method(console, 'error', () => undefined)
  const solving = solveAndProve(smallInstance(), { ...effort, seconds: 1000, signal: off.signal }, hung)
  off.abort()
  assert.equal((await solving).plan.bound, null)
  said.mock.restore()
})
