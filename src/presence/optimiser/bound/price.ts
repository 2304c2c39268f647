import type { Completion } from './completion.ts'
import { extend } from './extend.ts'
import { Labels } from './labels.ts'
import type { Memory } from './memory.ts'
import type { Nodes } from './nodes.ts'
import { type PricedCut, recallOf } from './recall.ts'
import type { ShiftFamily, ShiftType } from './shift-types.ts'

export interface Pricing {
  /** No route of the type is worth more at these prices. */
  bound: number
  /** Routes that serve no group twice and are worth more than the threshold, best first: windows in order. */
  routes: Route[]
}

export interface Route {
  windows: Int32Array
  profit: number
}

export interface Prices {
  /** Routes that are not worth more are of no interest. */
  threshold: number
  /** Whether routes that serve a group twice are to be ruled out, for the best bound: slower. */
  exact: boolean
  /** So many routes at most. */
  most: number
  stop: () => boolean
}

const labelLimit = { quick: 200_000, exact: 1_000_000 }
const labels = new Labels()

/** What a type of shifts is priced with. */
export interface Pricer {
  family: ShiftFamily
  type: ShiftType
  nodes: Nodes
  completion: Completion
  memory: Memory
  cuts: readonly PricedCut[]
}

/**
 * The best routes of a type at prices a window. The bound is true whatever stops the search: it falls from that of the
 * completion, which may serve groups again, to that of routes with memory.
 * @see Feillet, Dejax, Gendreau, Gueguen (2004), An exact algorithm for the elementary shortest path problem with resource constraints
 */
export function price(pricer: Pricer, prices: Prices): Pricing {
  const { type, completion } = pricer
  const { threshold, exact } = prices
  const bound = completion.route(type.base)
  if (bound <= threshold) return { bound, routes: [] }
  const routes = quickly(pricer, prices)
  if (!exact || worthOf(routes, threshold) >= bound - 1e-9) return { bound, routes }
  return exactly(pricer, prices, { bound, routes })
}

/** Labelling that goes to places nearby, and whose dominance forgets what was served: finds good routes, proves nothing. */
function quickly(pricer: Pricer, prices: Prices): Route[] {
  const { family, type, nodes, completion, cuts } = pricer
  const { threshold, stop } = prices
  const recall = recallOf(nodes, null, cuts)
  extend(family, type, nodes, completion, labels, { threshold, stop, recall, limit: labelLimit.quick, quick: true })
  return bestRoutes(pricer, prices, endsOf(pricer))
}

/** Searches with memory until the best route serves no group twice. */
function exactly(pricer: Pricer, prices: Prices, { bound, routes }: Pricing): Pricing {
  const { family, type, nodes, completion, memory, cuts } = pricer
  for (;;) {
    const threshold = worthOf(routes, prices.threshold)
    const recall = recallOf(nodes, memory, cuts)
    const search = { threshold, recall, limit: labelLimit.exact, stop: prices.stop, quick: false }
    if (!extend(family, type, nodes, completion, labels, search)) return { bound, routes }
    const ends = endsOf(pricer)
    bound = Math.min(bound, Math.max(threshold, ends.length > 0 ? labels.profit[ends[0]!]! : 0))
    routes = [...bestRoutes(pricer, { ...prices, threshold }, ends), ...routes].slice(0, prices.most)
    if (worthOf(routes, prices.threshold) >= bound - 1e-9) return { bound, routes }
    const learned = ends.slice(0, 30).filter((end) => memory.learn(nodes, labels.route(end)))
    if (learned.length === 0) return { bound, routes }
  }
}

function worthOf(routes: readonly Route[], threshold: number): number {
  return routes[0]?.profit ?? threshold
}

/** Labels from which the team can go home, the best first. */
function endsOf({ family: { rest, travel, places, to }, type: { base }, nodes: { place } }: Pricer): number[] {
  const ends: number[] = []
  for (let label = 0; label < labels.count; label++) {
    if (labels.dominated[label] === 1) continue
    const time = labels.time[label]!
    const home = time + travel[place[labels.node[label]!]! * places + base]!
    if (labels.rested[label] === 1 ? home <= to : time <= rest!.latest && Math.max(home, rest!.earliest) + rest!.minutes <= to)
      ends.push(label)
  }
  return ends.sort((a, b) => labels.profit[b]! - labels.profit[a]!)
}

/** Of the routes that serve no group twice, the best and those that differ from better ones in a third of their windows. */
function bestRoutes({ nodes }: Pricer, { threshold, most }: Prices, ends: readonly number[]): Route[] {
  const routes: Route[] = []
  const taken = new Set<number>()
  for (const end of ends.slice(0, 400)) {
    if (routes.length >= most || labels.profit[end]! <= threshold) break
    const route = labels.route(end)
    if (new Set(route.map((node) => nodes.group[node])).size < route.length) continue
    if (routes.length > 0 && route.filter((node) => taken.has(node)).length > 0.7 * route.length) continue
    for (const node of route) taken.add(node)
    routes.push({ windows: Int32Array.from(route, (node) => nodes.window[node]!), profit: labels.profit[end]! })
  }
  return routes
}
