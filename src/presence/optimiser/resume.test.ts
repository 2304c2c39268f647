import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from './check.ts'
import { randomInstance } from './random-instance.ts'
import { readInstance } from './read-instance.ts'
import { parsePlan } from './read-plan.ts'
import { solve } from './solve.ts'

const rounds = { seconds: 1, seed: 1, iterations: 400 }

test('planned anew without any change, a plan stays as it is, to the minute', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const instance = readInstance(randomInstance(seed))
      const { plan } = solve(instance, { ...rounds, iterations: 2000 })
      const again = solve(instance, { ...rounds, iterations: 0, seed: 2, from: parsePlan(JSON.stringify(plan)) })
      assert.deepEqual(again.changes, [])
      assert.deepEqual(again.plan.breaks, plan.breaks)
    }),
    { numRuns: 30 },
  )
})

test('when a team drops out its visits go to others, and the list of changes says which', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const instance = randomInstance(seed)
      const { plan } = solve(instance, rounds)
      const left = { ...instance, teams: instance.teams.slice(1) }
      const { plan: next, changes } = solve(left, { ...rounds, from: plan })
      assert.deepEqual(check(left, next), [])
      const gone = changes.filter(({ before, after }) => before?.team === 't0' && after?.team !== 't0')
      assert.equal(gone.length, plan.visits.filter(({ team }) => team === 't0').length)
      const kept = plan.visits.length - changes.filter(({ kind }) => kind === 'dropped').length
      assert.equal(next.visits.length, kept + changes.filter(({ kind }) => kind === 'added').length)
    }),
    { numRuns: 30 },
  )
})

test('a plan whose wishes, teams or windows have gone is carried over as far as it holds', () => {
  const instance = randomInstance(11)
  const { plan } = solve(instance, rounds)
  const other = randomInstance(12)
  assert.deepEqual(check(other, solve(other, { ...rounds, from: plan }).plan), [])
})
