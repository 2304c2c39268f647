import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from './check.ts'
import type { Window } from './instance.ts'
import { randomInstance } from './random-instance.ts'
import { readInstance } from './read-instance.ts'
import { parsePlan } from './read-plan.ts'
import { solve } from './solve.ts'
import { minutesOf, timeOf } from './time.ts'

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
      assert.deepEqual(
        changes.filter(({ kind }) => kind === 'retimed'),
        [],
      )
      const gone = changes.filter(({ before, after }) => before?.team === 't0' && after?.team !== 't0')
      assert.equal(gone.length, plan.visits.filter(({ team }) => team === 't0').length)
      const kept = plan.visits.length - changes.filter(({ kind }) => kind === 'dropped').length
      assert.equal(next.visits.length, kept + changes.filter(({ kind }) => kind === 'added').length)
    }),
    { numRuns: 30 },
  )
})

test('when a wish arrives it is served, and whoever stays keeps the minute', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const instance = randomInstance(seed)
      const { plan } = solve(instance, rounds)
      const [first] = instance.wishes
      const { skill: _skill, maxPerDay: _day, maxPerBand: _band, ...plain } = first!
      const most = instance.wishes.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 1)
      const wish = { ...plain, id: 'new', values: [most] }
      const more = readInstance({ ...instance, wishes: [...instance.wishes, wish] })
      const { plan: next, changes } = solve(more, { ...rounds, from: plan })
      assert.deepEqual(check(more, next), [])
      const alone = solve({ ...more, wishes: [wish] }, rounds).plan.visits.length
      assert.equal(next.visits.filter((visit) => visit.wish === 'new').length, alone)
      assert.deepEqual(
        changes.filter(({ kind }) => kind === 'retimed'),
        [],
      )
    }),
    { numRuns: 30 },
  )
})

test('a visit that cannot keep its minute has another one before it is left out', () => {
  const instance = randomInstance(11)
  const { plan } = solve(instance, rounds)
  const [visit] = plan.visits
  const later = {
    ...instance,
    wishes: instance.wishes.map((wish) =>
      wish.id === visit!.wish ? { ...wish, windows: wish.windows.map(startingAfter(visit!.arrive)) } : wish,
    ),
  }
  const { changes } = solve(readInstance(later), { ...rounds, iterations: 0, from: plan })
  assert.ok(changes.some(({ kind, wish }) => kind === 'retimed' && wish === visit!.wish))
})

/** Shuts out one minute at which a window could be served, and all before it. */
function startingAfter(minute: string) {
  return (window: Window): Window => {
    const [from, to] = [minutesOf(minute) + 1, minutesOf(window.to)]
    return minutesOf(window.from) < from && to - from >= window.minutes ? { ...window, from: timeOf(from) } : window
  }
}

test('a plan whose wishes, teams or windows have gone is carried over as far as it holds', () => {
  const instance = randomInstance(11)
  const { plan } = solve(instance, rounds)
  const other = randomInstance(12)
  assert.deepEqual(check(other, solve(other, { ...rounds, from: plan }).plan), [])
})
