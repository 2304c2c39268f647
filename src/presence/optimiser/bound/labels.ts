import { words } from './memory.ts'

/**
 * Partial routes of one pricing problem, in columns that grow: where it is (`node`), when it may leave, what it has earned,
 * whether it has rested, which groups it remembers, and the label from which it was extended.
 */
export class Labels {
  count = 0
  time = new Int32Array(0)
  profit = new Float64Array(0)
  node = new Int32Array(0)
  parent = new Int32Array(0)
  rested = new Uint8Array(0)
  dominated = new Uint8Array(0)
  memory = new Int32Array(0)
  /** The next label of the same node and rest, and of the same time. */
  #ofNode = new Int32Array(0)
  #ofTime = new Int32Array(0)
  #firstOfNode = new Int32Array(0)
  #firstOfTime = new Int32Array(0)
  #words = 0
  #from = 0

  /** Forgets everything and makes ready for another problem. */
  clear(nodes: number, from: number, to: number, wordsInUse: number): void {
    this.count = 0
    this.#words = wordsInUse
    this.#from = from
    this.#firstOfNode = new Int32Array(2 * nodes).fill(-1)
    this.#firstOfTime = new Int32Array(to - from + 1).fill(-1)
  }

  /** Takes a label of this time that has not been taken. @returns -1 when none is left */
  take(time: number): number {
    const label = this.#firstOfTime[time - this.#from]!
    if (label >= 0) this.#firstOfTime[time - this.#from] = this.#ofTime[label]!
    return label
  }

  /**
   * Adds a label, unless another of the node leaves no later, has earned no less, has rested if this one has, and has served
   * nothing that this one has not; removes those for which the new one is that other.
   * @param memory the words that it remembers
   */
  add(node: number, time: number, profit: number, rested: 0 | 1, memory: Int32Array, parent: number): void {
    const list = 2 * node + rested
    // Labels of a list stand by profit, the highest first.
    let before = -1
    for (let other = this.#firstOfNode[list]!; other >= 0 && this.profit[other]! >= profit; other = this.#ofNode[other]!) {
      if (this.time[other]! <= time && this.#within(other, memory)) return
      before = other
    }
    if (rested === 0 && this.#restedIsBetter(2 * node + 1, time, profit, memory)) return
    this.#removeBehind(list, before, time, memory)
    if (rested === 1) this.#removeBehind(2 * node, this.#lastAbove(2 * node, profit), time, memory)
    if (this.count === this.time.length) this.#grow()
    const label = this.count++
    this.node[label] = node
    this.time[label] = time
    this.profit[label] = profit
    this.rested[label] = rested
    this.parent[label] = parent
    this.dominated[label] = 0
    for (let word = 0; word < this.#words; word++) this.memory[label * words + word] = memory[word]!
    this.#ofNode[label] = before < 0 ? this.#firstOfNode[list]! : this.#ofNode[before]!
    if (before < 0) this.#firstOfNode[list] = label
    else this.#ofNode[before] = label
    this.#ofTime[label] = this.#firstOfTime[time - this.#from]!
    this.#firstOfTime[time - this.#from] = label
  }

  /** The nodes of the route that ends in a label, in order. */
  route(label: number): number[] {
    const nodes: number[] = []
    for (let each = label; each >= 0; each = this.parent[each]!) nodes.push(this.node[each]!)
    return nodes.reverse()
  }

  #restedIsBetter(list: number, time: number, profit: number, memory: Int32Array): boolean {
    for (let other = this.#firstOfNode[list]!; other >= 0 && this.profit[other]! >= profit; other = this.#ofNode[other]!)
      if (this.time[other]! <= time && this.#within(other, memory)) return true
    return false
  }

  #lastAbove(list: number, profit: number): number {
    let last = -1
    for (let other = this.#firstOfNode[list]!; other >= 0 && this.profit[other]! > profit; other = this.#ofNode[other]!) last = other
    return last
  }

  /** Removes those after `before`, which have earned no more, that leave no earlier and have served all that is remembered. */
  #removeBehind(list: number, before: number, time: number, memory: Int32Array): void {
    let previous = before
    for (let other = before < 0 ? this.#firstOfNode[list]! : this.#ofNode[before]!; other >= 0; other = this.#ofNode[other]!) {
      if (this.time[other]! < time || !this.#covers(other, memory)) {
        previous = other
        continue
      }
      this.dominated[other] = 1
      if (previous < 0) this.#firstOfNode[list] = this.#ofNode[other]!
      else this.#ofNode[previous] = this.#ofNode[other]!
    }
  }

  #within(label: number, memory: Int32Array): boolean {
    for (let word = 0; word < this.#words; word++) if ((this.memory[label * words + word]! & ~memory[word]!) !== 0) return false
    return true
  }

  #covers(label: number, memory: Int32Array): boolean {
    for (let word = 0; word < this.#words; word++) if ((memory[word]! & ~this.memory[label * words + word]!) !== 0) return false
    return true
  }

  #grow(): void {
    const size = Math.max(1 << 14, 2 * this.time.length)
    this.time = grown(this.time, new Int32Array(size))
    this.profit = grown(this.profit, new Float64Array(size))
    this.node = grown(this.node, new Int32Array(size))
    this.parent = grown(this.parent, new Int32Array(size))
    this.rested = grown(this.rested, new Uint8Array(size))
    this.dominated = grown(this.dominated, new Uint8Array(size))
    this.memory = grown(this.memory, new Int32Array(size * words))
    this.#ofNode = grown(this.#ofNode, new Int32Array(size))
    this.#ofTime = grown(this.#ofTime, new Int32Array(size))
  }
}

function grown<T extends { set(from: T): void }>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
