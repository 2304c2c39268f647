import { type Held, holdMinutes } from './hold-minutes.ts'
import type { Instance } from './instance.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { Routes } from './search/routes.ts'
import { Score } from './search/score.ts'
import { minutesOf } from './time.ts'

/** What is left of a plan when its instance has changed. */
export interface Resumed {
  /** The problem in which visits that were planned keep their minute, wherever they still can. */
  problem: Problem
  /** Windows of every shift in their order, all of them possible in it. */
  routes: number[][]
  /** By window: the shift that served it, -1 if none did. */
  routeOf: Int32Array
  /** Start of the break by shift, in minutes. */
  breaks: ReadonlyMap<number, number>
}

/**
 * Carries a plan over to an instance that has changed since: visits whose team, shift, wish or window is gone, or that cannot be made
 * in time any more, are left out.
 */
export function resume(instance: Instance, problem: Problem, plan: Plan): Resumed {
  const shiftAt = shiftFinder(instance, problem)
  const windowAt = windowFinder(instance)
  const lists: { window: number; start: number }[][] = Array.from({ length: problem.shifts.count }, () => [])
  const [starts, breaks] = [new Map<number, number>(), new Map<number, number>()]
  const routeOf = new Int32Array(problem.windows.count).fill(-1)
  for (const { team, day, wish, window: index, arrive, leave } of plan.visits) {
    const window = windowAt(wish, index)
    const shift = shiftAt(team, day, minutesOf(arrive), minutesOf(leave))
    if (window === undefined || shift === undefined || problem.windows.day[window] !== day || routeOf[window] !== -1) continue
    routeOf[window] = shift
    starts.set(window, minutesOf(arrive))
    lists[shift]!.push({ window, start: minutesOf(arrive) })
  }
  for (const { team, day, from, to } of plan.breaks) {
    const shift = shiftAt(team, day, minutesOf(from), minutesOf(to))
    if (shift !== undefined) breaks.set(shift, minutesOf(from))
  }
  const routes = lists.map((list) => list.sort((a, b) => a.start - b.start).map(({ window }) => window))
  const held = holdMinutes(problem, starts)
  return { problem: held.problem, routes: keepPossible(held, routes), routeOf, breaks }
}

/** Of each route what can still be walked: a visit that cannot keep its minute may have another one, before it is left out. */
function keepPossible({ problem, release }: Held, wanted: readonly number[][]): number[][] {
  const routes = new Routes(problem)
  const score = new Score(problem)
  return wanted.map((windows, route) => {
    const kept: number[] = []
    for (const window of windows) {
      const skilled = (problem.windows.skill[window]! & ~problem.shifts.skills[route]!) === 0
      if (!skilled || !score.allows(window) || kept.length >= routes.capacity - 2) continue
      if (!routes.load(route, [...kept, window])) release(window)
      if (!routes.load(route, [...kept, window])) continue
      kept.push(window)
      score.add(window)
    }
    return kept
  })
}

function shiftFinder({ teams }: Instance, { shifts }: Problem) {
  const teamOf = new Map(teams.map(({ id }, team) => [id, team]))
  return (team: string, day: number, from: number, to: number): number | undefined => {
    const number = teamOf.get(team)
    for (let shift = 0; shift < shifts.count; shift++)
      if (shifts.team[shift] === number && shifts.day[shift] === day && from >= shifts.from[shift]! && to <= shifts.to[shift]!) return shift
  }
}

function windowFinder({ wishes }: Instance) {
  const first = new Map<string, { first: number; count: number }>()
  let next = 0
  for (const { id, windows } of wishes) {
    first.set(id, { first: next, count: windows.length })
    next += windows.length
  }
  return (wish: string, index: number): number | undefined => {
    const known = first.get(wish)
    return known && index < known.count ? known.first + index : undefined
  }
}
