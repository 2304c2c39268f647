import type { PlannedBreak, Visit } from './plan.ts'
import type { Random } from './search/random.ts'
import type { Routes } from './search/routes.ts'
import { timeOf } from './time.ts'

/** Names of what a compiled problem only numbers. */
export interface Names {
  teams: readonly string[]
  wishes: readonly string[]
}

export interface Scheduled {
  visits: Visit[]
  breaks: PlannedBreak[]
  /** Entropy of the starts, mean bits a visit: of each the logarithm of the minutes among which it was drawn, given those before. */
  startBits: number
}

/**
 * Gives every visit and break of the routes its time. Inside the slack of a visit its start is drawn by chance, so that weeks differ
 * without losing a visit.
 * @param routes loaded, and possible to walk
 * @param breaks when they were before by shift, in minutes: kept where that is still possible
 */
export function schedule(routes: Routes, names: Names, random: Random, breaks?: ReadonlyMap<number, number>): Scheduled {
  const { shifts } = routes.problem
  const plans = Array.from({ length: shifts.count }, (_, shift) => scheduleShift(routes, shift, names, random, breaks?.get(shift)))
  const visits = plans.flatMap((one) => one.visits)
  const bits = plans.reduce((sum, one) => sum + one.bits, 0)
  return { visits, breaks: plans.flatMap((one) => one.breaks), startBits: visits.length > 0 ? bits / visits.length : 0 }
}

function scheduleShift(routes: Routes, shift: number, names: Names, random: Random, formerBreak: number | undefined) {
  const { problem, capacity, visits: cells, place, late, lateUnrested } = routes
  const { shifts, windows, placeCount } = problem
  const matrix = problem.travel[shifts.mode[shift]!]!
  const [opens, closes, rest] = [shifts.breakEarliest[shift]!, shifts.breakLatest[shift]!, shifts.breakMinutes[shift]!]
  const team = names.teams[shifts.team[shift]!]!
  const day = shifts.day[shift]!
  const first = shift * capacity
  const visits: Visit[] = []
  const breaks: PlannedBreak[] = []
  let unrested = rest > 0
  let bits = 0
  let ready = shifts.from[shift]!
  for (let cell = first + 1; cell <= first + routes.length[shift]! + 1; cell++) {
    const window = cells[cell]!
    const leg = matrix[place[cell - 1]! * placeCount + place[cell]!]!
    const open = window < 0 ? 0 : windows.open[window]!
    const plain = Math.max(ready + leg, open)
    const paused = Math.max(Math.max(ready + leg, opens) + rest, open)
    const breakFits = unrested && ready <= closes && paused <= late[cell]!
    const breakWaits = unrested && plain <= lateUnrested[cell]!
    const breakWanted = formerBreak === undefined || formerBreak + rest <= plain || window < 0
    const pauses = breakFits && (breakWanted || !breakWaits)
    const earliest = pauses ? paused : plain
    const latest = unrested && !pauses ? lateUnrested[cell]! : late[cell]!
    const start = window < 0 ? latest : earliest + random.below(latest - earliest + 1)
    if (pauses) {
      const from = clamp(formerBreak ?? 0, Math.max(ready, opens), Math.min(closes, start - rest))
      breaks.push({ team, day, from: timeOf(from), to: timeOf(from + rest) })
      unrested = false
    }
    if (window < 0) break
    bits += Math.log2(latest - earliest + 1)
    ready = start + windows.minutes[window]!
    visits.push({
      team,
      day,
      wish: names.wishes[windows.wish[window]!]!,
      window: windows.index[window]!,
      arrive: timeOf(start),
      leave: timeOf(ready),
    })
  }
  return { visits, breaks, bits }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
