import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from './check.ts'
import { randomInstance } from './random-instance.ts'
import { readInstance } from './read-instance.ts'
import { smallInstance } from './small-instance.ts'
import { solve } from './solve.ts'

const rounds = { seconds: 1, seed: 1, iterations: 400 }

test('the small week is planned as well as it can be', () => {
  const { plan } = solve(smallInstance(), rounds)
  assert.equal(plan.objective, 30)
  assert.deepEqual(check(smallInstance(), plan), [])
  assert.deepEqual(plan.unserved, [])
})

test('every plan of every instance keeps all rules', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const instance = readInstance(randomInstance(seed))
      assert.deepEqual(check(instance, solve(instance, { ...rounds, seed }).plan), [])
    }),
    { numRuns: 60 },
  )
})

test('the same seed and as many rounds give the same plan; another seed gives other times', () => {
  const instance = randomInstance(7)
  const plan = (seed: number) => ({ ...solve(instance, { ...rounds, seed }).plan, seconds: 0 })
  assert.deepEqual(plan(1), plan(1))
  assert.notDeepEqual(plan(1).visits, plan(2).visits)
})

test('a plan without teams, wishes or windows is an empty one', () => {
  const instance = randomInstance(3)
  for (const emptied of [{ teams: [] }, { wishes: [] }, { wishes: instance.wishes.map((wish) => ({ ...wish, windows: [] })) }]) {
    const { plan } = solve(readInstance({ ...instance, ...emptied }), rounds)
    assert.deepEqual([plan.objective, plan.visits], [0, []])
  }
})

test('the search ends when it is cancelled, and its plan still holds', () => {
  const instance = randomInstance(5)
  let asked = 0
  const { plan, iterations } = solve(instance, { ...rounds, iterations: 1e9, cancelled: () => ++asked > 3 })
  assert.ok(iterations < 1000)
  assert.deepEqual(check(instance, plan), [])
})

test('the search ends when its seconds are over', () => {
  let clock = 0
  const { iterations } = solve(randomInstance(5), { seconds: 2, seed: 1, now: () => (clock += 100) })
  assert.ok(iterations > 0 && iterations < 1000)
})
