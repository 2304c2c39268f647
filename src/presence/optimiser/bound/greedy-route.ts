import { fromBase } from './best-two.ts'
import type { Completion } from './completion.ts'
import type { Nodes } from './nodes.ts'
import type { ShiftFamily, ShiftType } from './shift-types.ts'

interface Stop {
  node: number
  time: number
  rested: boolean
  /** What the completion thinks the route worth from here on, this visit included. */
  promise: number
}

/**
 * A route that always goes where the completion promises most and nothing of the group was served: not the best, but
 * found by looking at every window once from every stop.
 * @returns nodes in order; none when it leads nowhere
 */
export function greedyRoute(family: ShiftFamily, type: ShiftType, nodes: Nodes, completion: Completion): number[] {
  const around = { family, type, nodes, completion }
  const served = new Set<number>()
  const route: number[] = []
  let at: Stop = { node: -1, time: family.from, rested: family.rest === null, promise: 0 }
  for (;;) {
    const next = bestStop(around, at, served)
    if (next === null) return canGoHome(around, at) ? route : []
    route.push(next.node)
    served.add(nodes.group[next.node]!)
    at = next
  }
}

interface Surroundings {
  family: ShiftFamily
  type: ShiftType
  nodes: Nodes
  completion: Completion
}

function bestStop({ family, type, nodes, completion }: Surroundings, at: Stop, served: ReadonlySet<number>): Stop | null {
  const { travel, places, rest, to, from } = family
  const { count, place, open, close, minutes, profit, group, firstAfter } = nodes
  const { offset, step, rested, unrested } = completion
  const own = at.node < 0 ? fromBase : group[at.node]!
  const row = (at.node < 0 ? type.base : place[at.node]!) * places
  let best: Stop | null = null
  const consider = (node: number, arrival: number, isRested: boolean): void => {
    const start = Math.max(arrival, open[node]!)
    const time = start + minutes[node]!
    if (start > close[node]! || time + type.home[place[node]!]! > to) return
    const following = (isRested ? rested : unrested).value(offset[node]! + Math.floor((start - open[node]!) / step), own)
    const promise = profit[node]! + following
    if (promise > (best?.promise ?? Number.NEGATIVE_INFINITY)) best = { node, time, rested: isRested, promise }
  }
  for (let node = firstAfter[at.time - from]!; node < count; node++) {
    const arrival = at.time + travel[row + place[node]!]!
    if (arrival > close[node]! || served.has(group[node]!)) continue
    consider(node, arrival, at.rested)
    if (!at.rested && at.time <= rest!.latest) consider(node, Math.max(arrival, rest!.earliest) + rest!.minutes, true)
  }
  return best
}

function canGoHome(
  { family: { rest, travel, places, to }, type: { base }, nodes: { place } }: Surroundings,
  { node, time, rested }: Stop,
): boolean {
  const home = time + (node < 0 ? 0 : travel[place[node]! * places + base]!)
  if (rested) return home <= to
  return time <= rest!.latest && Math.max(home, rest!.earliest) + rest!.minutes <= to
}
