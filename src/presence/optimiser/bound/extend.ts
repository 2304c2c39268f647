import { fromBase } from './best-two.ts'
import type { Completion } from './completion.ts'
import type { Labels } from './labels.ts'
import { type Memory, words } from './memory.ts'
import type { Nodes } from './nodes.ts'
import type { ShiftFamily, ShiftType } from './shift-types.ts'

export interface Extension {
  /** A partial route that cannot be completed to more than this is given up. */
  threshold: number
  /** What labels remember; without it, labels look back along their own route, and dominance forgets what they have served. */
  memory: Memory | null
  /** Whether to go only to places nearby. */
  near: boolean
  /** Labels beyond this number end the search. */
  limit: number
  stop: () => boolean
}

/**
 * Labelling forwards in time: extends partial routes by one node at a time, with or without the break in between.
 * @returns false when it had to end before all were extended
 */
export function extend(
  family: ShiftFamily,
  { base, home }: ShiftType,
  nodes: Nodes,
  completion: Completion,
  labels: Labels,
  search: Extension,
): boolean {
  const { from, to, rest, travel, places } = family
  const { count, place, open, minutes, profit, group, firstAfter, all } = nodes
  const { offset, step, unrested, rested } = completion
  const { threshold, memory } = search
  const inUse = memory?.words ?? 0
  const close = nodes.close.map((start, node) => Math.min(start, to - home[place[node]!]! - minutes[node]!))
  const bit = Int32Array.from(group, (each) => memory?.bitOf(each) ?? -1)
  const carried = new Int32Array(words)
  const served = new Int32Array(words)
  labels.clear(count, from, to, inUse)

  const arrive = (next: number, start: number, ownGroup: number, earned: number, isRested: 0 | 1, parent: number): void => {
    const late = start - open[next]!
    const entry = offset[next]! + (late > 0 ? (late / step) | 0 : 0)
    const following = (isRested ? rested : unrested).value(entry, ownGroup)
    if (earned + following <= threshold) return
    if (memory === null && met(labels, group, parent, group[next]!)) return
    if (inUse > 0) {
      const kept = nodes.position[next]! * words
      for (let word = 0; word < inUse; word++) served[word] = carried[word]! & memory!.kept[kept + word]!
      if (bit[next]! >= 0) served[bit[next]! >> 5]! |= 1 << (bit[next]! & 31)
    }
    labels.add(next, (late > 0 ? start : open[next]!) + minutes[next]!, earned, isRested, served, parent)
  }

  const leave = (time: number, here: number, ownGroup: number, earned: number, isRested: 0 | 1, parent: number): void => {
    const row = here * places
    const reached = search.near ? nodes.near[here]! : all
    const first = firstAfter[time - from]!
    const mayRest = isRested === 0 && time <= rest!.latest
    for (let at = reached === all ? first : 0; at < reached.length; at++) {
      const next = reached[at]!
      if (next < first) continue
      const arrival = time + travel[row + place[next]!]!
      if (arrival > close[next]! || group[next] === ownGroup) continue
      if (bit[next]! >= 0 && (carried[bit[next]! >> 5]! & (1 << (bit[next]! & 31))) !== 0) continue
      arrive(next, arrival, ownGroup, earned + profit[next]!, isRested, parent)
      if (!mayRest) continue
      const after = Math.max(arrival, rest!.earliest) + rest!.minutes
      if (after <= close[next]!) arrive(next, after, ownGroup, earned + profit[next]!, 1, parent)
    }
  }

  leave(from, base, fromBase, 0, rest ? 0 : 1, -1)
  for (let time = from; time <= to; time++) {
    if (labels.count > search.limit || (time % rarely === 0 && search.stop())) return false
    for (let label = labels.take(time); label >= 0; label = labels.take(time)) {
      if (labels.dominated[label] === 1) continue
      const node = labels.node[label]!
      for (let word = 0; word < inUse; word++) carried[word] = labels.memory[label * words + word]!
      leave(time, place[node]!, group[node]!, labels.profit[label]!, labels.rested[label] as 0 | 1, label)
    }
  }
  return true
}

/** The clock is asked every so many units of time. */
const rarely = 16

/** Whether a route has served a group. */
function met({ node, parent }: Labels, groups: Int32Array, label: number, group: number): boolean {
  for (let each = label; each >= 0; each = parent[each]!) if (groups[node[each]!] === group) return true
  return false
}
