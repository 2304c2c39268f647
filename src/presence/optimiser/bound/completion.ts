import { Anywhere } from './anywhere.ts'
import { BestTwo, fromBase, home } from './best-two.ts'
import { Later } from './later.ts'
import type { Nodes } from './nodes.ts'
import type { ShiftFamily } from './shift-types.ts'

/**
 * What the rest of a route can be worth at most, by node and time of departure from it: entry
 * `offset[node] + floor((departure - earliest departure) / step)`. A route may come back to a group, but not at once nor
 * after one other window, and goes home to the nearest base.
 * @see Houck, Picard, Queyranne, Vemuganti (1980), The travelling salesman problem as a constrained shortest path problem (no cycles of two)
 */
export class Completion {
  readonly step: number
  readonly offset: Int32Array
  /** The break is taken, or there is none. */
  readonly rested: BestTwo
  /** The break is still to come: -Infinity where it no longer can. */
  readonly unrested: BestTwo
  readonly #family: ShiftFamily
  readonly #nodes: Nodes
  /** What begins at the opening of a node or later, or after a time: not looked at one by one. */
  readonly #later: { rested: Later | Anywhere; unrested: Later | Anywhere }

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
    this.rested = new BestTwo(this.offset[count]! + 1, everything)
    this.unrested = new BestTwo(this.offset[count]! + 1, family.rest ? everything : Number.NEGATIVE_INFINITY)
    const later = (following: BestTwo) =>
      family.everywhere ? new Later(nodes, this.offset, following) : new Anywhere(family, nodes, this.offset, this.step, following)
    this.#later = { rested: later(this.rested), unrested: later(this.unrested) }
  }

  /** What a whole route from this base can be worth at most. */
  route(base: number): number {
    const { from, rest } = this.#family
    const entry = this.offset[this.#nodes.count]!
    if (rest) this.beforeRest(entry, from, base, fromBase)
    else this.afterRest(entry, from, base, fromBase)
    return Math.max(0, (rest ? this.unrested : this.rested).best[entry]!)
  }

  /** All departures after this time are known. */
  reach(time: number): void {
    this.#later.rested.reach(time)
    this.#later.unrested.reach(time)
  }

  /** Fills an entry. @param own group that must not follow at once */
  afterRest(entry: number, time: number, place: number, own: number): void {
    const { to, travel, places, reach } = this.#family
    const { open, close, profit, group } = this.#nodes
    const { rested, offset, step } = this
    const row = place * places
    const beyond = time + reach[place]! + 1
    const until = this.#opening(beyond)
    rested.clear(entry)
    if (time + this.#family.home[place]! <= to) rested.offer(entry, 0, home)
    this.#later.rested.offerTo(rested, entry, this.#entryOf(beyond), own)
    const near = this.#nodes.near[place]!
    for (let at = this.#first(near, time); at < near.length && near[at]! < until; at++) {
      const next = near[at]!
      const arrival = time + travel[row + this.#nodes.place[next]!]!
      if (arrival > close[next]! || group[next] === own) continue
      const late = arrival - open[next]!
      const value = profit[next]! + rested.value(offset[next]! + (late > 0 ? (late / step) | 0 : 0), own)
      if (value > rested.other[entry]!) rested.offer(entry, value, group[next]!)
    }
  }

  /** Fills an entry: -Infinity when the break can no longer be taken. */
  beforeRest(entry: number, time: number, place: number, own: number): void {
    const { to, travel, places, reach } = this.#family
    const rest = this.#family.rest!
    const { open, close, profit, group } = this.#nodes
    const { rested, unrested, offset, step } = this
    unrested.clear(entry)
    if (time > rest.latest) return
    const row = place * places
    const beyond = time + reach[place]! + 1
    const beyondRest = Math.max(beyond, rest.earliest) + rest.minutes
    const until = this.#opening(beyondRest)
    if (Math.max(time + this.#family.home[place]!, rest.earliest) + rest.minutes <= to) unrested.offer(entry, 0, home)
    this.#later.rested.offerTo(unrested, entry, this.#entryOf(beyondRest), own)
    this.#later.unrested.offerTo(unrested, entry, this.#entryOf(beyond), own)
    const near = this.#nodes.near[place]!
    for (let at = this.#first(near, time); at < near.length && near[at]! < until; at++) {
      const next = near[at]!
      const arrival = time + travel[row + this.#nodes.place[next]!]!
      if (arrival > close[next]! || group[next] === own) continue
      const late = arrival - open[next]!
      let value = unrested.value(offset[next]! + (late > 0 ? (late / step) | 0 : 0), own)
      const after = Math.max(arrival, rest.earliest) + rest.minutes
      if (after <= close[next]!) {
        const lateAfter = after - open[next]!
        value = Math.max(value, rested.value(offset[next]! + (lateAfter > 0 ? (lateAfter / step) | 0 : 0), own))
      }
      value += profit[next]!
      if (value > unrested.other[entry]!) unrested.offer(entry, value, group[next]!)
    }
  }

  /** The first node that opens at this time or later. */
  #opening(time: number): number {
    const { from, to } = this.#family
    return time > to ? this.#nodes.count : this.#nodes.firstOpening[time - from]!
  }

  /** Where what begins at this time or later stands. */
  #entryOf(time: number): number {
    const { from, to, everywhere } = this.#family
    return everywhere ? this.#opening(time) : Math.min(time, to + 1) - from
  }

  /** The first of these nodes that may still be begun at this time. */
  #first(nodes: Int32Array, time: number): number {
    const node = this.#nodes.firstAfter[time - this.#family.from]!
    let [low, high] = [0, nodes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (nodes[middle]! < node) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Fine enough for a thousand steps a shift, and never longer than a visit, so that every entry rests on later ones. */
function stepOf({ from, to }: ShiftFamily, { minutes }: Nodes): number {
  const shortest = minutes.reduce((least, each) => Math.min(least, each), to - from + 1)
  return Math.max(1, Math.min(shortest, Math.ceil((to - from) / 1000)))
}
