import { BestTwo } from './best-two.ts'
import type { Nodes } from './nodes.ts'

/**
 * The best two nodes to begin at their opening, of those from any node on (they stand by opening). They serve departures
 * that come to all of them too early, so that it does not matter from where.
 */
export class Later extends BestTwo {
  readonly #nodes: Nodes
  readonly #offset: Int32Array
  readonly #following: BestTwo
  #known: number

  /** @param following entry `offset[node]`: what follows a node begun at its opening */
  constructor(nodes: Nodes, offset: Int32Array, following: BestTwo) {
    super(nodes.count + 1, Number.NEGATIVE_INFINITY)
    this.#nodes = nodes
    this.#offset = offset
    this.#following = following
    this.#known = nodes.count
  }

  /** Takes in the nodes that open after this time; what follows them must be known. */
  reach(time: number): void {
    const { open, profit, group } = this.#nodes
    while (this.#known > 0 && open[this.#known - 1]! > time) {
      const after = this.#known--
      const node = after - 1
      this.best[node] = this.best[after]!
      this.other[node] = this.other[after]!
      this.group[node] = this.group[after]!
      this.offer(node, profit[node]! + this.#following.best[this.#offset[node]!]!, group[node]!)
    }
  }
}
