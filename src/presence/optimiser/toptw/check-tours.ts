import { pointsOf } from './points.ts'

/**
 * Walks tours anew from the file alone, in the decimals of the published rules.
 * @param tours vertex numbers, without the starting point
 * @returns the score of all tours
 * @throws RangeError when a tour is late or a vertex is visited twice
 */
export function checkTours(text: string, name: string, tours: readonly (readonly number[])[]): number {
  const points = pointsOf(text)
  const decimals = /^pr/i.test(name) ? 100 : 10
  const distance = (a: number, b: number) =>
    Math.floor(Math.hypot(points[a]!.x - points[b]!.x, points[a]!.y - points[b]!.y) * decimals + 1e-9) / decimals
  const visited = new Set<number>()
  let score = 0
  for (const tour of tours) {
    let [time, here] = [points[0]!.opens, 0]
    for (const vertex of [...tour, 0]) {
      const point = points[vertex]!
      time = Math.max(time + distance(here, vertex), point.opens)
      if (time > point.closes + 1e-6) throw new RangeError(`vertex ${vertex} is reached at ${time}, after ${point.closes}`)
      if (vertex !== 0 && visited.has(vertex)) throw new RangeError(`vertex ${vertex} is visited twice`)
      visited.add(vertex)
      score += vertex === 0 ? 0 : point.score
      time += vertex === 0 ? 0 : point.minutes
      here = vertex
    }
  }
  return score
}
