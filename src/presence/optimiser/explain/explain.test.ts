import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compile } from '../compile.ts'
import type { Instance } from '../instance.ts'
import { randomInstance } from '../random-instance.ts'
import { readInstance } from '../read-instance.ts'
import { smallInstance } from '../small-instance.ts'
import { solve } from '../solve.ts'
import { kindsOfTeams, tryAnotherTeam } from './another-team.ts'

const rounds = { seconds: 1, seed: 1, iterations: 300 }

function unserved(change: (instance: ReturnType<typeof smallInstance>) => void) {
  const instance = smallInstance()
  change(instance)
  return solve(readInstance(instance as Instance), rounds).plan.unserved
}

test('nobody on shift: a team at these hours, which could be there and back', () => {
  const [only, ...others] = unserved(({ teams }) =>
    Object.assign(teams[0]!, { shifts: teams[0]!.shifts.slice(0, 1).map((shift) => ({ ...shift, to: '12:30' })) }),
  )
  // The second gate and the second lawn are on the day without a shift; one more team like this one, every day, serves them.
  assert.deepEqual([only?.wish, only?.missing, only?.reason.code, only?.reason.remedy], ['gate', 1, 'no_team_on_shift', 'another_team'])
  assert.deepEqual(only?.reason.details, { mode: 'foot', base: 'base', from: '07:30', to: '12:30', visits: 1 })
  assert.deepEqual(
    others.map(({ wish }) => wish),
    ['lawn'],
  )
  const [late] = unserved(({ wishes }) => wishes[0]!.windows.splice(1, 1, { day: 1, from: '20:00', to: '20:30', minutes: 12 }))
  assert.deepEqual([late?.reason.code, late?.reason.remedy], ['no_team_on_shift', 'team_at_these_hours'])
  assert.deepEqual(late?.reason.details, { mode: 'foot', base: 'base', day: 1, from: '19:50', to: '20:22' })
})

test('too far to be there in time is unreachable', () => {
  const [far] = unserved(({ travel }) => travel.foot[0]!.splice(1, 1, 90))
  assert.deepEqual([far?.wish, far?.missing, far?.reason.code], ['gate', 2, 'unreachable'])
})

test('a cap that is reached is raised where somebody would come', () => {
  const [capped] = unserved(({ wishes }) => Object.assign(wishes[1]!, { values: [6, 5, 4] }))
  assert.deepEqual([capped?.wish, capped?.reason], ['lawn', { code: 'cap', remedy: 'raise_day_cap', details: { maxPerDay: 2 } }])
})

test('heavier wishes are named, and the weight that would outweigh them does', () => {
  const rival = { ...smallInstance().wishes[0]!, id: 'rival', values: [1], windows: smallInstance().wishes[0]!.windows.slice(0, 1) }
  const instance = { ...smallInstance(), wishes: [...smallInstance().wishes, { ...rival, place: 'park' }], fairnessWeight: 0 }
  const [lost] = solve(readInstance(instance as Instance), rounds).plan.unserved
  assert.deepEqual([lost?.wish, lost?.reason.code, lost?.reason.by], ['rival', 'outweighed', ['gate']])
  const value = Number(lost?.reason.remedy === 'more_weight' ? lost.reason.details?.value : 9)
  const heavier = { ...instance, wishes: instance.wishes.map((wish) => (wish.id === 'rival' ? { ...wish, values: [value] } : wish)) }
  assert.ok(solve(readInstance(heavier as Instance), rounds).plan.visits.some(({ wish }) => wish === 'rival'))
})

test('one more team brings what was said, while everybody else does what they did', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const instance = randomInstance(seed, { wishes: 20, teams: 2 })
      const problem = compile(instance)
      const { routes, plan } = solve(instance, rounds)
      for (const kind of kindsOfTeams(problem)) {
        const { more, value } = tryAnotherTeam(problem, routes, kind, { seed: 1, isOver: () => false })
        assert.ok(more.every((visits) => visits >= 0) && value >= 0)
        const missing = new Map(plan.unserved.map((one) => [one.wish, one.missing]))
        more.forEach((visits, wish) => {
          assert.ok(visits <= (missing.get(instance.wishes[wish]!.id) ?? 0))
        })
      }
    }),
    { numRuns: 20 },
  )
})

test('every wish that misses visits has a reason, and no other', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const instance = randomInstance(seed)
      const { plan } = solve(instance, rounds)
      const expected = instance.wishes.flatMap(({ id, values }) => {
        const missing = values.length - plan.visits.filter(({ wish }) => wish === id).length
        return missing > 0 ? [[id, missing]] : []
      })
      assert.deepEqual(
        plan.unserved.map(({ wish, missing }) => [wish, missing]),
        expected,
      )
    }),
    { numRuns: 30 },
  )
})
