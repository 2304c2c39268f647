import type { Cut } from './cuts.ts'
import { words as groupWords, type Memory } from './memory.ts'
import type { Nodes } from './nodes.ts'

/** A cut that costs something. */
export interface PricedCut {
  readonly cut: Cut
  readonly price: number
}

/** What labels remember, node by node: in the first words groups that they served, in the others cuts for whose next visit they wait. */
export interface Recall {
  readonly words: number
  readonly ofGroups: number
  /** By node, `words` wide: the bits that are not forgotten there. */
  readonly kept: Int32Array
  /** By node: the bit of its group, or -1. */
  readonly bit: Int32Array
  /** By node: the cuts in which it counts, with the number of their bit. */
  readonly cutsAt: readonly (readonly CutBit[])[]
  /** By bit: the price of its cut. */
  readonly price: Float64Array
}

export interface CutBit {
  readonly bit: number
  readonly kind: Cut['kind']
  readonly count: number
}

/** @param memory of groups, if any */
export function recallOf(nodes: Nodes, memory: Memory | null, cuts: readonly PricedCut[]): Recall {
  const nodeOf = new Map([...nodes.window].map((window, node) => [window, node]))
  const met = cuts.filter(({ cut }) => meets(cut, nodeOf))
  const ofGroups = memory?.words ?? 0
  const words = ofGroups + Math.ceil(met.length / 32)
  const kept = new Int32Array(nodes.count * words)
  for (let node = 0; node < nodes.count; node++)
    for (let word = 0; word < ofGroups; word++) kept[node * words + word] = memory!.kept[nodes.position[node]! * groupWords + word]!
  const cutsAt: CutBit[][] = Array.from({ length: nodes.count }, () => [])
  const price = new Float64Array(words * 32)
  met.forEach((each, index) => {
    const bit = ofGroups * 32 + index
    price[bit] = each.price
    const keep = (node: number) => {
      kept[node * words + (bit >> 5)]! |= 1 << (bit & 31)
    }
    for (const window of each.cut.kept) if (nodeOf.has(window)) keep(nodeOf.get(window)!)
    for (const [window, count] of each.cut.counts) {
      const node = nodeOf.get(window)
      if (node === undefined) continue
      keep(node)
      cutsAt[node]!.push({ bit, kind: each.cut.kind, count })
    }
  })
  return { words, ofGroups, kept, bit: Int32Array.from(nodes.group, (group) => memory?.bitOf(group) ?? -1), cutsAt, price }
}

/** Whether a route among these nodes can count in it. */
function meets({ counts }: Cut, nodeOf: ReadonlyMap<number, number>): boolean {
  let met = 0
  for (const [window, count] of counts) if (nodeOf.has(window)) met += count
  return met >= 2
}
