import type { Problem } from '../problem.ts'
import type { ShiftFamily } from './shift-types.ts'

/** The windows of a pricing problem that are worth something, by opening: columns of numbers. */
export interface Nodes {
  readonly count: number
  /** Position among the windows of the family. */
  readonly position: Int32Array
  readonly window: Int32Array
  readonly place: Int32Array
  readonly open: Int32Array
  /** Latest start that still brings a team home in time. */
  readonly close: Int32Array
  readonly minutes: Int32Array
  readonly profit: Float64Array
  /** A route serves at most one window of a group. */
  readonly group: Int32Array
  /** `firstAfter[t - family.from]`: all nodes before it must start before t. */
  readonly firstAfter: Int32Array
  /** `firstOpening[t - family.from]`: the first node that opens at t or later. */
  readonly firstOpening: Int32Array
  /** All nodes, in order. */
  readonly all: Int32Array
  /** By place, the nodes that are near to it, in order. */
  readonly near: readonly Int32Array[]
}

/**
 * Which windows exclude each other within a route: those of a wish that wants one visit a day, else each only itself.
 * @returns a number of its group for every window
 */
export function groupsOf({ windows, caps }: Problem): Int32Array {
  const single = (window: number) => windows.dayCap[window]! >= 0 && caps[windows.dayCap[window]!] === 1
  return Int32Array.from({ length: windows.count }, (_, window) => (single(window) ? windows.count + windows.dayCap[window]! : window))
}

/** @param profits of every window of the problem, at the prices of the moment */
export function nodesOf(problem: Problem, family: ShiftFamily, groups: Int32Array, profits: Float64Array): Nodes {
  const { windows } = problem
  const latest = (window: number) =>
    Math.min(windows.close[window]!, family.to - family.home[windows.place[window]!]! - windows.minutes[window]!)
  const chosen: { window: number; position: number; open: number; close: number }[] = []
  for (let position = 0; position < family.windows.length; position++) {
    const window = family.windows[position]!
    if (profits[window]! > 0) chosen.push({ window, position, open: Math.max(windows.open[window]!, family.from), close: latest(window) })
  }
  chosen.sort((a, b) => a.open - b.open)
  const column = (values: Int32Array) => Int32Array.from(chosen, ({ window }) => values[window]!)
  const open = Int32Array.from(chosen, (node) => node.open)
  const close = Int32Array.from(chosen, (node) => node.close)
  const place = column(windows.place)
  const all = Int32Array.from(chosen.keys())
  return {
    count: chosen.length,
    position: Int32Array.from(chosen, ({ position }) => position),
    window: Int32Array.from(chosen, ({ window }) => window),
    place,
    open,
    close,
    minutes: column(windows.minutes),
    profit: Float64Array.from(chosen, ({ window }) => profits[window]!),
    group: column(groups),
    firstAfter: firstAtLeast(close, family),
    firstOpening: firstAtLeast(open, family),
    all,
    near: nearOf(family, place, all),
  }
}

function nearOf({ everywhere, places, travel, reach }: ShiftFamily, place: Int32Array, all: Int32Array): Int32Array[] {
  if (everywhere) return Array(places).fill(all)
  const goals = new Set(place)
  return Array.from({ length: places }, (_, from) =>
    goals.has(from) ? all.filter((node) => travel[from * places + place[node]!]! <= reach[from]!) : all,
  )
}

/** By time: how many at the beginning lie before it. */
function firstAtLeast(times: Int32Array, { from, to }: ShiftFamily): Int32Array {
  const first = new Int32Array(to - from + 2)
  let node = 0
  for (let time = from; time <= to + 1; time++) {
    while (node < times.length && times[node]! < time) node++
    first[time - from] = node
  }
  return first
}
