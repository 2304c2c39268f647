import type { Random } from './random.ts'
import { never, type Routes } from './routes.ts'

/**
 * For windows the cheapest place in the routes that were scanned, by travel added. Now and then it blinks and passes over a place,
 * so that the same windows do not always give the same routes.
 * @see Christiaens, Vanden Berghe (2020), Slack induction by string removals
 */
export class Insertion {
  /** By window: travel that its cheapest place adds (`never` without one), the route, and behind which visit. */
  readonly added: Int32Array
  readonly route: Int32Array
  readonly position: Int32Array
  readonly #routes: Routes
  readonly #random: Random
  /** Mean number of places between two blinks. */
  readonly #pause: number
  #untilBlink: number

  constructor(routes: Routes, random: Random, blink: number) {
    const { count } = routes.problem.windows
    this.added = new Int32Array(count)
    this.route = new Int32Array(count)
    this.position = new Int32Array(count)
    this.#routes = routes
    this.#random = random
    this.#pause = blink > 0 ? 1 / blink : 0
    this.#untilBlink = this.#nextBlink()
  }

  /** Looks for a cheaper place in a route for each of the first `count` candidates, none of which may be served. */
  scan(route: number, candidates: Int32Array, count: number): void {
    const { length, capacity, problem } = this.#routes
    if (length[route]! >= capacity - 2) return
    if (problem.shifts.breakMinutes[route] === 0) this.#scanPlain(route, candidates, count)
    else this.#scanWithBreak(route, candidates, count)
  }

  #scanPlain(route: number, candidates: Int32Array, count: number): void {
    const { problem, capacity, length, place, early, late } = this.#routes
    const { placeCount, shifts } = problem
    const { place: places, open: opens, close: closes, minutes: durations, skill } = problem.windows
    const { added, route: routeOf, position } = this
    const matrix = problem.travel[shifts.mode[route]!]!
    const lacking = ~shifts.skills[route]!
    const first = route * capacity
    const last = first + length[route]! + 1
    const ends = late[last]!
    for (let at = 0; at < count; at++) {
      const window = candidates[at]!
      const open = opens[window]!
      const close = closes[window]!
      const minutes = durations[window]!
      if (early[first]! > close || open + minutes > ends || (skill[window]! & lacking) !== 0) continue
      const there = places[window]!
      const row = there * placeCount
      let best = added[window]!
      let cell = first
      while (late[cell + 1]! < open) cell++
      for (; cell < last; cell++) {
        const ready = early[cell]!
        if (ready > close) break
        const here = place[cell]! * placeCount
        const to = matrix[here + there]!
        let start = ready + to
        if (start > close) continue
        if (start < open) start = open
        const next = place[cell + 1]!
        const onward = matrix[row + next]!
        if (start + minutes + onward > late[cell + 1]!) continue
        const cost = to + onward - matrix[here + next]!
        if (cost >= best || this.#blinks()) continue
        best = cost
        added[window] = cost
        routeOf[window] = route
        position[window] = cell - first
      }
    }
  }

  /** The break may come before the visit, right behind the one before it, right behind it, or later. */
  #scanWithBreak(route: number, candidates: Int32Array, count: number): void {
    const { problem, capacity, length, place, early, earlyRested, late, lateUnrested } = this.#routes
    const { placeCount, shifts } = problem
    const { place: places, open: opens, close: closes, minutes: durations, skill } = problem.windows
    const { added, route: routeOf, position } = this
    const matrix = problem.travel[shifts.mode[route]!]!
    const lacking = ~shifts.skills[route]!
    const breakOpens = shifts.breakEarliest[route]!
    const breakCloses = shifts.breakLatest[route]!
    const breakMinutes = shifts.breakMinutes[route]!
    const first = route * capacity
    const last = first + length[route]! + 1
    const ends = late[last]!
    for (let at = 0; at < count; at++) {
      const window = candidates[at]!
      const open = opens[window]!
      const close = closes[window]!
      const minutes = durations[window]!
      if (early[first]! > close || open + minutes > ends || (skill[window]! & lacking) !== 0) continue
      const there = places[window]!
      const row = there * placeCount
      let best = added[window]!
      let cell = first
      while (late[cell + 1]! < open) cell++
      for (; cell < last; cell++) {
        const ready = early[cell]!
        const rested = earlyRested[cell]!
        if (ready > close && rested > close) break
        const here = place[cell]! * placeCount
        const to = matrix[here + there]!
        const next = place[cell + 1]!
        const cost = to + matrix[row + next]! - matrix[here + next]!
        if (cost >= best) continue
        const onward = minutes + matrix[row + next]!
        const deadline = late[cell + 1]!
        let fits = false
        let start = rested + to
        if (ready <= breakCloses) {
          let unrested = ready + to
          const paused = Math.max(unrested, breakOpens) + breakMinutes
          if (paused < start) start = paused
          if (unrested < open) unrested = open
          const arrive = unrested + onward
          fits =
            unrested <= close &&
            (arrive <= lateUnrested[cell + 1]! ||
              (unrested + minutes <= breakCloses && Math.max(arrive, breakOpens) + breakMinutes <= deadline))
        }
        if (start < open) start = open
        if (!fits && (start > close || start + onward > deadline)) continue
        if (this.#blinks()) continue
        best = cost
        added[window] = cost
        routeOf[window] = route
        position[window] = cell - first
      }
    }
  }

  #blinks(): boolean {
    if (this.#untilBlink-- > 0) return false
    this.#untilBlink = this.#nextBlink()
    return true
  }

  #nextBlink(): number {
    return this.#pause > 0 ? Math.floor(-Math.log(1 - this.#random.next()) * this.#pause) : never
  }
}
