import { Later } from './later.ts'
import type { Nodes } from './nodes.ts'
import type { ShiftFamily } from './shift-types.ts'

/**
 * What the rest of a route can be worth at most, by node and time of departure from it: entry
 * `offset[node] + floor((departure - earliest departure) / step)`. A route may come back to a node, but not at once, and
 * goes home to the nearest base.
 */
export class Completion {
  readonly step: number
  readonly offset: Int32Array
  /** The break is taken, or there is none. */
  readonly rested: Float64Array
  /** The break is still to come: -Infinity where it no longer can. */
  readonly unrested: Float64Array
  readonly #family: ShiftFamily
  readonly #nodes: Nodes
  readonly #laterRested: Later
  readonly #laterUnrested: Later

  constructor(family: ShiftFamily, nodes: Nodes) {
    const { count, open, close, profit } = nodes
    this.#family = family
    this.#nodes = nodes
    this.step = stepOf(family, nodes)
    this.offset = new Int32Array(count + 1)
    for (let node = 0; node < count; node++)
      this.offset[node + 1] = this.offset[node]! + Math.floor((close[node]! - open[node]!) / this.step) + 1
    // Where visits take no time an entry may be read before it is known: then everything is thought possible.
    const everything = profit.reduce((sum, each) => sum + each, 0)
    this.rested = new Float64Array(this.offset[count]!).fill(everything)
    this.unrested = new Float64Array(this.offset[count]!).fill(family.rest ? everything : Number.NEGATIVE_INFINITY)
    this.#laterRested = new Later(nodes, this.offset, this.rested)
    this.#laterUnrested = new Later(nodes, this.offset, this.unrested)
  }

  /** What a whole route from this base can be worth at most. */
  route(base: number): number {
    const { from, rest } = this.#family
    return Math.max(0, rest ? this.beforeRest(from, base, -1) : this.afterRest(from, base, -1))
  }

  /** All departures after this time are known. */
  reach(time: number): void {
    this.#laterRested.reach(time)
    this.#laterUnrested.reach(time)
  }

  /** @param own group that must not follow at once */
  afterRest(time: number, place: number, own: number): number {
    const { from, to, travel, places, farthest, home } = this.#family
    const { open, close, profit, group, firstAfter } = this.#nodes
    const { rested, offset, step } = this
    const row = place * places
    const until = this.#opening(time + Math.max(1, farthest[place]!))
    let best = time + home[place]! <= to ? 0 : Number.NEGATIVE_INFINITY
    best = Math.max(best, this.#laterRested.best(until, own))
    for (let next = firstAfter[time - from]!; next < until; next++) {
      const arrival = time + travel[row + this.#nodes.place[next]!]!
      if (arrival > close[next]! || group[next] === own) continue
      const late = arrival - open[next]!
      const value = profit[next]! + rested[offset[next]! + (late > 0 ? (late / step) | 0 : 0)]!
      if (value > best) best = value
    }
    return best
  }

  /** @returns -Infinity when the break can no longer be taken */
  beforeRest(time: number, place: number, own: number): number {
    const { from, to, travel, places, farthest, home } = this.#family
    const rest = this.#family.rest!
    if (time > rest.latest) return Number.NEGATIVE_INFINITY
    const { open, close, profit, group, firstAfter } = this.#nodes
    const { rested, unrested, offset, step } = this
    const row = place * places
    const anywhere = time + Math.max(1, farthest[place]!)
    const until = this.#opening(Math.max(anywhere, rest.earliest) + rest.minutes)
    let best = Math.max(time + home[place]!, rest.earliest) + rest.minutes <= to ? 0 : Number.NEGATIVE_INFINITY
    best = Math.max(best, this.#laterRested.best(until, own), this.#laterUnrested.best(until, own))
    for (let next = firstAfter[time - from]!; next < until; next++) {
      const arrival = time + travel[row + this.#nodes.place[next]!]!
      if (arrival > close[next]! || group[next] === own) continue
      const late = arrival - open[next]!
      const value = profit[next]! + unrested[offset[next]! + (late > 0 ? (late / step) | 0 : 0)]!
      if (value > best) best = value
      const after = Math.max(arrival, rest.earliest) + rest.minutes
      if (after > close[next]!) continue
      const lateAfter = after - open[next]!
      const resting = profit[next]! + rested[offset[next]! + (lateAfter > 0 ? (lateAfter / step) | 0 : 0)]!
      if (resting > best) best = resting
    }
    return best
  }

  /** The first node that opens at this time or later. */
  #opening(time: number): number {
    const { from, to } = this.#family
    return time > to ? this.#nodes.count : this.#nodes.firstOpening[time - from]!
  }
}

/** Fine enough for a thousand steps a shift, and never longer than a visit, so that every entry rests on later ones. */
function stepOf({ from, to }: ShiftFamily, { minutes }: Nodes): number {
  const shortest = minutes.reduce((least, each) => Math.min(least, each), to - from + 1)
  return Math.max(1, Math.min(shortest, Math.ceil((to - from) / 1000)))
}
