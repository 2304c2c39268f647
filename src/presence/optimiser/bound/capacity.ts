import type { Problem } from '../problem.ts'
import { type ShiftFamily, shiftFamiliesOf } from './shift-types.ts'

/**
 * A bound that is there at once: the visits of highest value a minute until the minutes of all shifts are filled, the last
 * in part, as if every visit were next door.
 * @see Dantzig (1957), Discrete-variable extremum problems (the fractional knapsack)
 */
export function capacityBound(problem: Problem): number {
  const { wishes, windows, districtTotals, fairnessWeight } = problem
  const families = shiftFamiliesOf(problem)
  const served = new Set(families.flatMap((family) => [...family.windows]))
  const visits = visitsOf(problem, served)
  const shortest = new Float64Array(wishes.count).fill(Number.POSITIVE_INFINITY)
  for (const window of served) shortest[windows.wish[window]!] = Math.min(shortest[windows.wish[window]!]!, windows.minutes[window]!)
  const items: { value: number; minutes: number }[] = []
  const reachable = new Float64Array(districtTotals.length)
  for (let wish = 0; wish < wishes.count; wish++)
    for (let visit = 0; visit < Math.min(visits[wish]!, wishes.first[wish + 1]! - wishes.first[wish]!); visit++) {
      const value = wishes.values[wishes.first[wish]! + visit]!
      items.push({ value, minutes: shortest[wish]! })
      reachable[wishes.district[wish]!]! += value
    }
  const share = districtTotals.reduce((least, total, district) => (total > 0 ? Math.min(least, reachable[district]! / total) : least), 1)
  return (
    filled(
      items,
      families.reduce((sum, family) => sum + minutesOf(family, problem), 0),
    ) +
    fairnessWeight * share
  )
}

/** How many visits the windows and caps of each wish leave room for. */
function visitsOf(problem: Problem, served: ReadonlySet<number>): Int32Array {
  const { windows, wishes, caps } = problem
  const visits = new Int32Array(wishes.count)
  const left = caps.slice()
  for (const window of served) {
    const dayCap = windows.dayCap[window]!
    if (dayCap >= 0 && left[dayCap]!-- <= 0) continue
    visits[windows.wish[window]!]!++
  }
  return visits
}

/** What the shifts have left for visits after their breaks and the nearest ways out and home. */
function minutesOf({ from, to, rest, travel, places, types, windows: reached, home }: ShiftFamily, { windows }: Problem): number {
  const goals = [...new Set(reached.values().map((window) => windows.place[window]!))]
  const back = Math.min(...goals.map((place) => home[place]!))
  return types.reduce((sum, { base, members }) => {
    const out = Math.min(...goals.map((place) => travel[base * places + place]!))
    return sum + members.length * Math.max(0, to - from - (rest?.minutes ?? 0) - out - back)
  }, 0)
}

function filled(items: { value: number; minutes: number }[], minutes: number): number {
  let left = minutes
  let value = 0
  for (const item of items.sort((a, b) => b.value * a.minutes - a.value * b.minutes)) {
    const part = item.minutes === 0 ? 1 : Math.min(1, left / item.minutes)
    value += part * item.value
    left -= part * item.minutes
  }
  return value
}
