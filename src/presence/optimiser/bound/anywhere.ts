import { BestTwo } from './best-two.ts'
import type { Nodes } from './nodes.ts'
import type { ShiftFamily } from './shift-types.ts'

/**
 * The best that can begin at a time or later, wherever: what a departure may hope for beyond the places nearby, as if it
 * were on the spot. Entry `time - from`.
 */
export class Anywhere extends BestTwo {
  readonly #family: ShiftFamily
  readonly #nodes: Nodes
  readonly #offset: Int32Array
  readonly #step: number
  readonly #following: BestTwo

  constructor(family: ShiftFamily, nodes: Nodes, offset: Int32Array, step: number, following: BestTwo) {
    super(family.to - family.from + 3, Number.NEGATIVE_INFINITY)
    this.#family = family
    this.#nodes = nodes
    this.#offset = offset
    this.#step = step
    this.#following = following
  }

  /** Takes in what begins right after this time; what follows must be known. */
  reach(time: number): void {
    const { from } = this.#family
    const { open, close, profit, group, firstAfter, firstOpening } = this.#nodes
    const start = time + 1
    const entry = start - from
    this.best[entry] = this.best[entry + 1]!
    this.other[entry] = this.other[entry + 1]!
    this.group[entry] = this.group[entry + 1]!
    const end = firstOpening[Math.min(entry + 1, firstOpening.length - 1)]!
    for (let node = firstAfter[Math.min(entry, firstAfter.length - 1)]!; node < end; node++) {
      if (close[node]! < start || open[node]! > start) continue
      const following = this.#following.best[this.#offset[node]! + Math.floor((start - open[node]!) / this.#step)]!
      this.offer(entry, profit[node]! + following, group[node]!)
    }
  }
}
