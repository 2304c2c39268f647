import type { Nodes } from './nodes.ts'
import type { ShiftFamily } from './shift-types.ts'

/** Words of 32 bits in which a label remembers the groups that it has served, at most. */
export const words = 4
const bits = words * 32

/**
 * What routes of a type must remember so as not to serve a group twice. Only groups that were met twice by a best route get a
 * bit, and only at the nodes between the two visits: elsewhere it is forgotten. Too little memory never makes a bound wrong, only weaker.
 * @see Baldacci, Mingozzi, Roberti (2011), New route relaxation and pricing strategies for the vehicle routing problem
 * @see Roberti, Mingozzi (2014), Dynamic ng-path relaxation for the delivery man problem
 */
export class Memory {
  /** By position among the windows of the family: the bits that are not forgotten there. */
  readonly kept: Int32Array
  readonly #bitOf = new Map<number, number>()

  constructor(family: ShiftFamily) {
    this.kept = new Int32Array(family.windows.length * words)
  }

  /** Words that are in use. */
  get words(): number {
    return Math.ceil(this.#bitOf.size / 32)
  }

  /** The bit of a group, or -1 when nobody needs to remember it. */
  bitOf(group: number): number {
    return this.#bitOf.get(group) ?? -1
  }

  /**
   * Learns from a route that serves a group twice.
   * @param route nodes in order
   * @returns whether anything new is remembered
   */
  learn(nodes: Nodes, route: readonly number[]): boolean {
    const last = new Map<number, number>()
    let learned = false
    route.forEach((node, at) => {
      const group = nodes.group[node]!
      const before = last.get(group)
      if (before !== undefined && this.#remember(nodes, group, route.slice(before, at + 1))) learned = true
      last.set(group, at)
    })
    return learned
  }

  #remember(nodes: Nodes, group: number, between: readonly number[]): boolean {
    const bit = this.bitOf(group) >= 0 ? this.bitOf(group) : this.#bitOf.size
    if (bit >= bits) return false
    this.#bitOf.set(group, bit)
    let learned = false
    for (const node of between) {
      const word = nodes.position[node]! * words + (bit >> 5)
      if ((this.kept[word]! & (1 << (bit & 31))) !== 0) continue
      this.kept[word]! |= 1 << (bit & 31)
      learned = true
    }
    return learned
  }
}
