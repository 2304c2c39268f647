import type { Problem } from '../problem.ts'

/** So many at most. */
export const mostNeighbours = 100
/** A minute of waiting keeps windows less apart than a minute of travel. */
const waitingWeight = 0.2

/** For each window those of its day that are near in place and time, nearest first; worked out when first asked for. */
export class Neighbours {
  readonly #problem: Problem
  readonly #byDay: readonly number[][]
  readonly #lists: (Int32Array | undefined)[]

  constructor(problem: Problem) {
    this.#problem = problem
    this.#byDay = Array.from({ length: problem.days }, () => [])
    problem.windows.day.forEach((day, window) => {
      this.#byDay[day]!.push(window)
    })
    this.#lists = new Array(problem.windows.count)
  }

  of(window: number): Int32Array {
    const known = this.#lists[window]
    if (known) return known
    const others = this.#byDay[this.#problem.windows.day[window]!]!
    const keys = new Float64Array(others.length)
    others.forEach((other, index) => {
      keys[index] = other === window ? Number.POSITIVE_INFINITY : Math.floor(this.#distance(window, other) * 64) * 65536 + index
    })
    const nearest = keys.sort().subarray(0, Math.min(mostNeighbours, others.length - 1))
    const list = Int32Array.from(nearest, (key) => others[key % 65536]!)
    this.#lists[window] = list
    return list
  }

  /** Travel, and the waiting that cannot be avoided between the two, in whichever order there is less of it. */
  #distance(one: number, other: number): number {
    const { windows, travel, placeCount } = this.#problem
    const leg = travel[0]![windows.place[one]! * placeCount + windows.place[other]!]!
    const onward = windows.open[other]! - windows.close[one]! - windows.minutes[one]! - leg
    const backward = windows.open[one]! - windows.close[other]! - windows.minutes[other]! - leg
    return leg + waitingWeight * Math.max(0, Math.min(onward, backward))
  }
}
