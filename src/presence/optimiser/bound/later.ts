import type { Nodes } from './nodes.ts'

/**
 * The best node to begin at its opening, of those from any node on (they stand by opening), and the best of another group.
 * It serves departures that come to all of them too early, so that it does not matter from where.
 */
export class Later {
  readonly #nodes: Nodes
  readonly #offset: Int32Array
  readonly #values: Float64Array
  readonly #best: Float64Array
  readonly #groupOfBest: Int32Array
  readonly #other: Float64Array
  #known: number

  /** @param values entry `offset[node]`: what follows a node begun at its opening */
  constructor(nodes: Nodes, offset: Int32Array, values: Float64Array) {
    this.#nodes = nodes
    this.#offset = offset
    this.#values = values
    this.#known = nodes.count
    this.#best = new Float64Array(nodes.count + 1).fill(Number.NEGATIVE_INFINITY)
    this.#other = new Float64Array(nodes.count + 1).fill(Number.NEGATIVE_INFINITY)
    this.#groupOfBest = new Int32Array(nodes.count + 1).fill(-1)
  }

  /** Takes in the nodes that open after this time; what follows them must be known. */
  reach(time: number): void {
    const { open, profit, group } = this.#nodes
    while (this.#known > 0 && open[this.#known - 1]! > time) {
      const after = this.#known--
      const node = after - 1
      const value = profit[node]! + this.#values[this.#offset[node]!]!
      const same = group[node] === this.#groupOfBest[after]
      const wins = value > this.#best[after]!
      this.#best[node] = wins ? value : this.#best[after]!
      this.#groupOfBest[node] = wins ? group[node]! : this.#groupOfBest[after]!
      if (wins) this.#other[node] = same ? this.#other[after]! : this.#best[after]!
      else this.#other[node] = same ? this.#other[after]! : Math.max(value, this.#other[after]!)
    }
  }

  /** @param group is not wanted */
  best(from: number, group: number): number {
    return this.#groupOfBest[from] === group ? this.#other[from]! : this.#best[from]!
  }
}
