import type { Problem } from '../problem.ts'

/** Later than any time, and low enough to add to. */
export const never = 1 << 29

/**
 * The route of every shift, with the earliest and latest times that make an insertion a matter of a few comparisons.
 * A route fills `capacity` cells: its base, its visits, its base again. Each cell has two earliest departures and two latest starts,
 * because the break floats: before it and after it. Without a break only the plain ones count.
 * @see Kindervater, Savelsbergh (1997), Vehicle routing: handling edge exchanges
 */
export class Routes {
  readonly problem: Problem
  readonly capacity: number
  /** Window in each cell; -1 for the base. */
  readonly visits: Int32Array
  readonly place: Int32Array
  /** Earliest departure while the break is still to come; `never` when then it could not come any more. */
  readonly early: Int32Array
  /** Earliest departure once the break has been taken. */
  readonly earlyRested: Int32Array
  /** Latest start when no break is to come. */
  readonly late: Int32Array
  /** Latest start when the break is still to come; -`never` when it could not come any more. */
  readonly lateUnrested: Int32Array
  /** Number of visits by route. */
  readonly length: Int32Array
  /** Route of each window, -1 when it is not served. */
  readonly routeOf: Int32Array
  readonly travel: Int32Array
  totalTravel = 0

  constructor(problem: Problem) {
    const { shifts, windows } = problem
    this.problem = problem
    this.capacity = mostVisits(problem) + 2
    const cells = shifts.count * this.capacity
    this.visits = new Int32Array(cells)
    this.place = new Int32Array(cells)
    this.early = new Int32Array(cells)
    this.earlyRested = new Int32Array(cells)
    this.late = new Int32Array(cells)
    this.lateUnrested = new Int32Array(cells)
    this.length = new Int32Array(shifts.count)
    this.routeOf = new Int32Array(windows.count).fill(-1)
    this.travel = new Int32Array(shifts.count)
    for (let route = 0; route < shifts.count; route++) this.load(route, [])
  }

  /** Puts `windows` into a route in this order. @returns whether that can be walked in time */
  load(route: number, windows: ArrayLike<number>): boolean {
    const first = route * this.capacity
    this.visits[first] = -1
    this.length[route] = windows.length
    for (let at = 0; at < windows.length; at++) {
      this.visits[first + at + 1] = windows[at]!
      this.routeOf[windows[at]!] = route
    }
    return this.refresh(route)
  }

  /** Puts a window behind the visit at `position` (0: behind the base). */
  insert(window: number, route: number, position: number): void {
    const first = route * this.capacity
    const length = this.length[route]!
    const { visits } = this
    for (let at = first + length; at > first + position; at--) visits[at + 1] = visits[at]!
    visits[first + position + 1] = window
    this.length[route] = length + 1
    this.routeOf[window] = route
    this.refresh(route)
  }

  /** Works out the times of a route anew. @returns whether it can be walked in time */
  refresh(route: number): boolean {
    const { problem, visits, place, early, late } = this
    const { shifts, windows, placeCount } = problem
    const matrix = problem.travel[shifts.mode[route]!]!
    const first = route * this.capacity
    const last = first + this.length[route]! + 1
    const base = shifts.base[route]!
    visits[last] = -1
    place[first] = base
    place[last] = base
    let ready = shifts.from[route]!
    let here = base
    let travel = 0
    let possible = true
    early[first] = ready
    for (let cell = first + 1; cell < last; cell++) {
      const window = visits[cell]!
      const there = windows.place[window]!
      const leg = matrix[here * placeCount + there]!
      travel += leg
      ready += leg
      if (ready < windows.open[window]!) ready = windows.open[window]!
      if (ready > windows.close[window]!) possible = false
      ready += windows.minutes[window]!
      early[cell] = ready
      place[cell] = there
      here = there
    }
    const home = matrix[here * placeCount + base]!
    travel += home
    this.totalTravel += travel - this.travel[route]!
    this.travel[route] = travel
    let latest = shifts.to[route]!
    if (ready + home > latest) possible = false
    late[last] = latest
    here = base
    for (let cell = last - 1; cell > first; cell--) {
      const window = visits[cell]!
      const there = place[cell]!
      latest -= matrix[there * placeCount + here]! + windows.minutes[window]!
      if (latest > windows.close[window]!) latest = windows.close[window]!
      late[cell] = latest
      here = there
    }
    return possible && (shifts.breakMinutes[route] === 0 || this.#refreshBreak(route, matrix, first, last))
  }

  #refreshBreak(route: number, matrix: Int32Array, first: number, last: number): boolean {
    const { problem, visits, place, early, earlyRested, late, lateUnrested } = this
    const { shifts, windows, placeCount } = problem
    const [opens, closes, minutes] = [shifts.breakEarliest[route]!, shifts.breakLatest[route]!, shifts.breakMinutes[route]!]
    earlyRested[first] = never
    for (let cell = first + 1; cell < last; cell++) {
      const window = visits[cell]!
      const leg = matrix[place[cell - 1]! * placeCount + place[cell]!]!
      let start = earlyRested[cell - 1]! + leg
      const before = early[cell - 1]!
      if (before <= closes) start = Math.min(start, Math.max(before + leg, opens) + minutes)
      start = Math.max(start, windows.open[window]!)
      earlyRested[cell] = start > windows.close[window]! ? never : start + windows.minutes[window]!
      if (early[cell]! > closes) early[cell] = never
    }
    lateUnrested[last] = -never
    for (let cell = last - 1; cell >= first; cell--) {
      const leg = matrix[place[cell]! * placeCount + place[cell + 1]!]!
      let leave = lateUnrested[cell + 1]! - leg
      const after = late[cell + 1]!
      if (after - minutes >= opens) leave = Math.max(leave, Math.min(after - minutes - leg, closes))
      if (cell === first) return leave >= early[first]!
      const window = visits[cell]!
      const start = Math.min(leave - windows.minutes[window]!, windows.close[window]!)
      lateUnrested[cell] = start < windows.open[window]! ? -never : start
    }
    return false
  }
}

/** How many visits fit into the longest shift at most, by the shortest minutes of the windows of one day. */
function mostVisits({ shifts, windows, days }: Problem): number {
  const shortest = Math.max(
    1,
    windows.minutes.reduce((least, minutes) => Math.min(least, minutes), never),
  )
  const longest = shifts.to.reduce((most, to, shift) => Math.max(most, to - shifts.from[shift]!), 0)
  const perDay = new Int32Array(days)
  for (const day of windows.day) perDay[day]!++
  return Math.min(
    perDay.reduce((most, count) => Math.max(most, count), 0),
    Math.floor(longest / shortest) + 1,
  )
}
