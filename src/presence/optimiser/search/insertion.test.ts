import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compile } from '../compile.ts'
import type { Problem } from '../problem.ts'
import { randomInstance } from '../random-instance.ts'
import { anneal } from './anneal.ts'
import { Insertion } from './insertion.ts'
import { Random } from './random.ts'
import { never, Routes } from './routes.ts'

test('a place is found exactly where trying out every place and every moment of the break finds one', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const problem = compile(randomInstance(seed, { days: 1, teams: 2, wishes: 8 }))
      const routes = new Routes(problem)
      anneal(problem, { seed, iterations: 20 }).routes.forEach((windows, route) => {
        routes.load(route, windows)
      })
      const insertion = new Insertion(routes, new Random(1), 0)
      for (let window = 0; window < problem.windows.count; window++)
        for (let route = 0; route < problem.shifts.count && routes.routeOf[window]! < 0; route++) {
          insertion.added[window] = never
          insertion.scan(route, Int32Array.of(window), 1)
          assert.equal(insertion.added[window], cheapestByTrying(routes, window, route))
        }
    }),
    { numRuns: 150 },
  )
})

function cheapestByTrying(routes: Routes, window: number, route: number): number {
  const { problem, capacity, length } = routes
  if ((problem.windows.skill[window]! & ~problem.shifts.skills[route]!) !== 0) return never
  const first = route * capacity
  const row = Array.from(routes.visits.subarray(first + 1, first + 1 + length[route]!))
  const costs = Array.from({ length: row.length + 1 }, (_, at) => {
    const longer = row.toSpliced(at, 0, window)
    return canWalk(problem, route, longer) ? travelOf(problem, route, longer) - travelOf(problem, route, row) : never
  })
  return Math.min(...costs)
}

function canWalk(problem: Problem, route: number, row: readonly number[]): boolean {
  const breaks = problem.shifts.breakMinutes[route] === 0 ? [-1] : [...row.keys(), row.length]
  return breaks.some((breakAt) => walk(problem, route, row, breakAt))
}

/** As early as can be, with the break in the gap before visit `breakAt`. */
function walk({ shifts, windows, travel, placeCount }: Problem, route: number, row: readonly number[], breakAt: number): boolean {
  const base = shifts.base[route]!
  let [time, here] = [shifts.from[route]!, base]
  for (const [at, window] of [...row, -1].entries()) {
    const there = window < 0 ? base : windows.place[window]!
    const leave = time
    time += travel[shifts.mode[route]!]![here * placeCount + there]!
    if (at === breakAt) {
      if (leave > shifts.breakLatest[route]!) return false
      time = Math.max(time, shifts.breakEarliest[route]!) + shifts.breakMinutes[route]!
    }
    if (window >= 0) {
      time = Math.max(time, windows.open[window]!)
      if (time > windows.close[window]!) return false
      time += windows.minutes[window]!
    }
    here = there
  }
  return time <= shifts.to[route]!
}

function travelOf({ shifts, windows, travel, placeCount }: Problem, route: number, row: readonly number[]): number {
  const stops = [shifts.base[route]!, ...row.map((window) => windows.place[window]!), shifts.base[route]!]
  return stops.slice(1).reduce((sum, there, at) => sum + travel[shifts.mode[route]!]![stops[at]! * placeCount + there]!, 0)
}
