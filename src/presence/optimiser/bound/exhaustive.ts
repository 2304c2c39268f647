import type { Problem } from '../problem.ts'
import { canBeDriven } from './drive.ts'
import { objective } from './objective.ts'

/** Every order of windows that a shift can serve, none included, by trying them all: what the bound is tested against. */
export function everyRoute(problem: Problem, shift: number): number[][] {
  const { shifts, windows } = problem
  const found: number[][] = []
  const grow = (route: number[]): void => {
    if (route.length === 0 || canBeDriven(problem, shift, route)) found.push(route)
    for (let window = 0; window < windows.count; window++) {
      const fits = windows.day[window] === shifts.day[shift] && (windows.skill[window]! & ~shifts.skills[shift]!) === 0
      if (fits && !route.includes(window)) grow([...route, window])
    }
  }
  grow([])
  return found
}

/** The highest objective of any plan. */
export function bestObjective(problem: Problem): number {
  const routes = Array.from({ length: problem.shifts.count }, (_, shift) => everyRoute(problem, shift))
  let best = 0
  const choose = (shift: number, served: readonly number[]): void => {
    if (!withinLimits(problem, served)) return
    if (shift === routes.length) best = Math.max(best, objective(problem, served))
    else for (const route of distinct(routes[shift]!)) choose(shift + 1, [...served, ...route])
  }
  choose(0, [])
  return best
}

function distinct(routes: readonly number[][]): number[][] {
  return [...new Map(routes.map((route) => [[...route].sort().join(), route])).values()]
}

function withinLimits({ windows, caps }: Problem, served: readonly number[]): boolean {
  const used = new Int32Array(caps.length)
  for (const window of served) for (const cap of [windows.dayCap[window]!, windows.bandCap[window]!]) if (cap >= 0) used[cap]!++
  return new Set(served).size === served.length && used.every((count, cap) => count <= caps[cap]!)
}
