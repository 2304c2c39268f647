import type { Problem } from '../problem.ts'

/**
 * The problem with no way longer than a detour over a visit in between: where a file of travel times says otherwise, the
 * detour counts. Whoever leaves visits out then never loses time, and no plan becomes impossible.
 * @see Floyd (1962), Algorithm 97: Shortest path
 */
export function withoutDetours(problem: Problem): Problem {
  const { windows, placeCount } = problem
  const stop = new Float64Array(placeCount).fill(Number.POSITIVE_INFINITY)
  for (let window = 0; window < windows.count; window++) {
    const place = windows.place[window]!
    stop[place] = Math.min(stop[place]!, windows.minutes[window]!)
  }
  return { ...problem, travel: problem.travel.map((ways) => closed(ways, placeCount, stop)) }
}

function closed(travel: Int32Array, places: number, stop: Float64Array): Int32Array {
  const ways = travel.slice()
  for (let over = 0; over < places; over++) {
    if (stop[over] === Number.POSITIVE_INFINITY) continue
    for (let from = 0; from < places; from++) {
      const there = ways[from * places + over]! + stop[over]!
      for (let to = 0; to < places; to++) {
        const way = there + ways[over * places + to]!
        if (way < ways[from * places + to]!) ways[from * places + to] = way
      }
    }
  }
  return ways
}
