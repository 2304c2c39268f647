import { Completion } from './completion.ts'
import type { Nodes } from './nodes.ts'
import type { ShiftFamily } from './shift-types.ts'

/**
 * Dynamic programming from the end of the shifts backwards. With a step above 1 a departure is taken as if it were up to
 * a step earlier, which only raises the bound.
 * @returns null when stopped
 */
export function complete(family: ShiftFamily, nodes: Nodes, stop: () => boolean): Completion | null {
  const { from, to, rest } = family
  const { count, place, open, minutes, group } = nodes
  const completion = new Completion(family, nodes)
  const { offset, step } = completion
  const agenda = new Int32Array(to - from + 1).fill(-1)
  const follower = new Int32Array(count)
  const entryOf = new Int32Array(count)
  const put = (node: number, entry: number): void => {
    const time = open[node]! + minutes[node]! + (entry - offset[node]!) * step - from
    entryOf[node] = entry
    follower[node] = agenda[time]!
    agenda[time] = node
  }
  for (let node = 0; node < count; node++) put(node, offset[node + 1]! - 1)
  for (let time = to; time >= from; time--) {
    if (time % rarely === 0 && stop()) return null
    completion.reach(time)
    for (let node = agenda[time - from]!; node >= 0; ) {
      const [following, entry] = [follower[node]!, entryOf[node]!]
      // Who has rested cannot leave before the break can end; who has not cannot after it can begin.
      if (rest === null || time + step > rest.earliest + rest.minutes) completion.afterRest(entry, time, place[node]!, group[node]!)
      if (rest !== null) completion.beforeRest(entry, time, place[node]!, group[node]!)
      if (entry > offset[node]!) put(node, entry - 1)
      node = following
    }
  }
  return completion
}

/** The clock is asked every so many units of time. */
const rarely = 16
