import { fromBase } from './best-two.ts'
import type { Completion } from './completion.ts'
import { step as stepOf } from './cuts.ts'
import type { Labels } from './labels.ts'
import type { Nodes } from './nodes.ts'
import type { Recall } from './recall.ts'
import type { ShiftFamily, ShiftType } from './shift-types.ts'

export interface Extension {
  /** A partial route that cannot be completed to more than this is given up. */
  threshold: number
  recall: Recall
  /** Whether to go only to places nearby, look back along each route for groups, and let dominance forget: proves nothing. */
  quick: boolean
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
  const { threshold, quick } = search
  const { words, kept, bit, cutsAt, price } = search.recall
  const close = nodes.close.map((start, node) => Math.min(start, to - home[place[node]!]! - minutes[node]!))
  const carried = new Int32Array(words)
  const served = new Int32Array(words)
  labels.clear(count, from, to, search.recall, quick)

  const arrive = (next: number, start: number, ownGroup: number, earned: number, isRested: 0 | 1, parent: number): void => {
    const late = start - open[next]!
    const entry = offset[next]! + (late > 0 ? (late / step) | 0 : 0)
    const following = (isRested ? rested : unrested).value(entry, ownGroup)
    if (earned + following <= threshold) return
    if (quick && met(labels, group, parent, group[next]!)) return
    let left = earned
    if (words > 0) {
      for (let word = 0; word < words; word++) served[word] = carried[word]! & kept[next * words + word]!
      if (bit[next]! >= 0) served[bit[next]! >> 5]! |= 1 << (bit[next]! & 31)
      for (const each of cutsAt[next]!) {
        const [word, mask] = [each.bit >> 5, 1 << (each.bit & 31)]
        const { waiting, times } = stepOf(each.kind, (served[word]! & mask) === 0 ? 0 : 1, each.count)
        left -= price[each.bit]! * times
        if (waiting === 0) served[word]! &= ~mask
        else served[word]! |= mask
      }
      if (left + following <= threshold) return
    }
    labels.add(next, (late > 0 ? start : open[next]!) + minutes[next]!, left, isRested, served, parent)
  }

  const leave = (time: number, here: number, ownGroup: number, earned: number, isRested: 0 | 1, parent: number): void => {
    const row = here * places
    const reached = quick ? nodes.near[here]! : all
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
      for (let word = 0; word < words; word++) carried[word] = labels.memory[label * words + word]!
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
