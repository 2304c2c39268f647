import type { Recall } from './recall.ts'

/**
 * Partial routes of one pricing problem, in columns that grow: where it is (`node`), when it may leave, what it has earned,
 * whether it has rested, what it remembers, and the label from which it was extended.
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
  #recall: Recall | null = null
  #forgetful = false
  #words = 0
  #from = 0

  /**
   * Forgets everything and makes ready for another problem.
   * @param forgetful whether dominance does not ask what labels remember
   */
  clear(nodes: number, from: number, to: number, recall: Recall, forgetful: boolean): void {
    this.count = 0
    this.#recall = recall
    this.#forgetful = forgetful
    this.#words = recall.words
    this.#from = from
    this.#firstOfNode = new Int32Array(2 * nodes).fill(-1)
    this.#firstOfTime = new Int32Array(to - from + 1).fill(-1)
    this.#makeRoom()
  }

  /** Takes a label of this time that has not been taken. @returns -1 when none is left */
  take(time: number): number {
    const label = this.#firstOfTime[time - this.#from]!
    if (label >= 0) this.#firstOfTime[time - this.#from] = this.#ofTime[label]!
    return label
  }

  /**
   * Adds a label, unless another of the node replaces it (one that has rested may replace one that has not); removes those that
   * it replaces.
   * @param memory the words that it remembers
   */
  add(node: number, time: number, profit: number, rested: 0 | 1, memory: Int32Array, parent: number): void {
    const list = 2 * node + rested
    const label = this.count
    this.node[label] = node
    this.time[label] = time
    this.profit[label] = profit
    this.rested[label] = rested
    this.parent[label] = parent
    this.dominated[label] = 0
    for (let word = 0; word < this.#words; word++) this.memory[label * this.#words + word] = memory[word]!
    // Labels of a list stand by profit, the highest first.
    let before = -1
    for (let other = this.#firstOfNode[list]!; other >= 0 && this.profit[other]! >= profit; other = this.#ofNode[other]!) {
      if (this.#replaces(other, label)) return
      before = other
    }
    if (rested === 0 && this.#isReplaced(2 * node + 1, label)) return
    this.#removeBehind(list, before, label)
    if (rested === 1) this.#removeBehind(2 * node, this.#lastAbove(2 * node, profit), label)
    this.#ofNode[label] = before < 0 ? this.#firstOfNode[list]! : this.#ofNode[before]!
    if (before < 0) this.#firstOfNode[list] = label
    else this.#ofNode[before] = label
    this.#ofTime[label] = this.#firstOfTime[time - this.#from]!
    this.#firstOfTime[time - this.#from] = label
    this.count++
    this.#makeRoom()
  }

  /** The nodes of the route that ends in a label, in order. */
  route(label: number): number[] {
    const nodes: number[] = []
    for (let each = label; each >= 0; each = this.parent[each]!) nodes.push(this.node[each]!)
    return nodes.reverse()
  }

  /**
   * Whether one label is as good as another wherever they go: it leaves no later, has earned no less, also after what only it
   * has still to pay for cuts, and has served nothing that the other has not.
   */
  #replaces(one: number, other: number): boolean {
    if (this.time[one]! > this.time[other]!) return false
    if (this.#words === 0 || this.#forgetful) return true
    const { ofGroups, price } = this.#recall!
    const [mine, its] = [one * this.#words, other * this.#words]
    for (let word = 0; word < ofGroups; word++) if ((this.memory[mine + word]! & ~this.memory[its + word]!) !== 0) return false
    let ahead = this.profit[one]! - this.profit[other]!
    for (let word = ofGroups; word < this.#words; word++)
      for (let only = this.memory[mine + word]! & ~this.memory[its + word]!; only !== 0; only &= only - 1) {
        ahead -= price[32 * word + 31 - Math.clz32(only & -only)]!
        if (ahead < 0) return false
      }
    return true
  }

  #isReplaced(list: number, label: number): boolean {
    for (let other = this.#firstOfNode[list]!; other >= 0 && this.profit[other]! >= this.profit[label]!; other = this.#ofNode[other]!)
      if (this.#replaces(other, label)) return true
    return false
  }

  #lastAbove(list: number, profit: number): number {
    let last = -1
    for (let other = this.#firstOfNode[list]!; other >= 0 && this.profit[other]! > profit; other = this.#ofNode[other]!) last = other
    return last
  }

  /** Removes those after `before`, which have earned no more, that a label replaces. */
  #removeBehind(list: number, before: number, label: number): void {
    let previous = before
    for (let other = before < 0 ? this.#firstOfNode[list]! : this.#ofNode[before]!; other >= 0; other = this.#ofNode[other]!) {
      if (!this.#replaces(label, other)) {
        previous = other
        continue
      }
      this.dominated[other] = 1
      if (previous < 0) this.#firstOfNode[list] = this.#ofNode[other]!
      else this.#ofNode[previous] = this.#ofNode[other]!
    }
  }

  /** For one label more. */
  #makeRoom(): void {
    if (this.memory.length < (this.count + 1) * this.#words)
      this.memory = grown(this.memory, new Int32Array(Math.max(1 << 14, 2 * (this.count + 1) * this.#words)))
    if (this.count < this.time.length) return
    const size = Math.max(1 << 14, 2 * this.time.length)
    this.time = grown(this.time, new Int32Array(size))
    this.profit = grown(this.profit, new Float64Array(size))
    this.node = grown(this.node, new Int32Array(size))
    this.parent = grown(this.parent, new Int32Array(size))
    this.rested = grown(this.rested, new Uint8Array(size))
    this.dominated = grown(this.dominated, new Uint8Array(size))
    this.#ofNode = grown(this.#ofNode, new Int32Array(size))
    this.#ofTime = grown(this.#ofTime, new Int32Array(size))
  }
}

function grown<T extends { set(from: T): void }>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
