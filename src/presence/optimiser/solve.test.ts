import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from './check.ts'
import { compile } from './compile.ts'
import { randomInstance } from './random-instance.ts'
import { readInstance } from './read-instance.ts'
import { anneal } from './search/anneal.ts'
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
  const { iterations } = solve(randomInstance(5), { seconds: 2, seed: 1, now: () => (clock += 1) })
  assert.ok(iterations > 0 && iterations < 40_000)
})

test('wherever its seconds run out, the search asks the clock a few times more and ends', () => {
  const instance = randomInstance(5, { days: 1, teams: 4, wishes: 60 })
  const problem = compile(instance)
  for (let jump = 2; jump < 400; jump = Math.ceil(jump * 1.3)) {
    let asked = 0
    const now = () => (++asked < jump ? asked / 1e6 : 1e6)
    const { routes } = anneal(problem, { seed: 1, milliseconds: 1000, now })
    assert.ok(asked <= jump + 5, `asked ${asked - jump} times after the jump at ${jump}`)
    assert.equal(routes.length, problem.shifts.count)
  }
})

test('a plan whose seconds run out while it is explained still has a reason for every wish, and holds', () => {
  const instance = randomInstance(5, { teams: 1, wishes: 40 })
  let late = false
  const solved = solve(instance, { seconds: 5, seed: 1, now: () => (late ? 1e6 : 0), cancelled: () => (late = true) })
  assert.deepEqual(check(instance, solved.plan), [])
  assert.ok(solved.plan.unserved.length > 0)
  assert.ok(solved.plan.unserved.every(({ reason }) => reason.code !== undefined && reason.remedy !== 'another_team'))
})
