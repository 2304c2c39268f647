import type { Problem } from '../problem.ts'
import { Absent } from './absent.ts'
import { Routes } from './routes.ts'
import { Score } from './score.ts'

/** What the plan before is worth to this one. */
export interface Habit {
  /** Which route served each window before; -1: none. */
  routeOf: Int32Array
  /** Worth of a visit that stays; below 0 where weeks should differ. */
  bonus: number
  /** Whether a visit also stays when another route makes it. */
  anyRoute: boolean
}

/** A plan in the making: every change is noted, so that it can be taken back as a whole. */
export class Draft {
  readonly routes: Routes
  readonly score: Score
  readonly absent: Absent
  /** Routes changed since the last `keep` or `undo`. */
  readonly touched: Int32Array
  touchedCount = 0
  /** Worth of the visits that stayed where they were. */
  stability = 0
  readonly #habit: Habit | undefined
  readonly #isTouched: Uint8Array
  readonly #visitsBefore: Int32Array
  readonly #lengthBefore: Int32Array
  #valueBefore = 0
  #stabilityBefore = 0
  /** Windows in the order in which they came (w) and went (~w). */
  #journal = new Int32Array(1024)
  #journalLength = 0

  constructor(problem: Problem, habit?: Habit) {
    this.routes = new Routes(problem)
    this.score = new Score(problem)
    this.absent = new Absent(problem)
    this.#habit = habit
    this.touched = new Int32Array(problem.shifts.count)
    this.#isTouched = new Uint8Array(problem.shifts.count)
    this.#visitsBefore = new Int32Array(this.routes.visits.length)
    this.#lengthBefore = new Int32Array(problem.shifts.count)
  }

  isTouched(route: number): boolean {
    return this.#isTouched[route] === 1
  }

  /** To be called before a route changes; or to have it looked at for insertions. */
  touch(route: number): void {
    if (this.#isTouched[route] === 1) return
    this.#isTouched[route] = 1
    this.touched[this.touchedCount++] = route
    const { visits, capacity, length } = this.routes
    const first = route * capacity
    for (let cell = first + length[route]!; cell > first; cell--) this.#visitsBefore[cell] = visits[cell]!
    this.#lengthBefore[route] = length[route]!
  }

  /** Takes all visits out of all routes. */
  clear(): void {
    const { length } = this.routes
    for (let route = 0; route < length.length; route++) if (length[route]! > 0) this.removeString(route, 1, length[route]!, 0, 0)
  }

  /** Puts windows into a route as they stand in another plan. */
  load(route: number, windows: ArrayLike<number>): void {
    this.touch(route)
    if (!this.routes.load(route, windows)) throw new RangeError(`route ${route} cannot be walked in time`)
    for (let at = 0; at < windows.length; at++) this.#arrived(windows[at]!, route)
  }

  insert(window: number, route: number, position: number): void {
    this.touch(route)
    this.routes.insert(window, route, position)
    this.#arrived(window, route)
    this.#note(window)
  }

  /** Takes `count` visits out of a route from a position (1: the first visit) on, passing over `kept` visits from `keepFrom` on. */
  removeString(route: number, from: number, count: number, keepFrom: number, kept: number): void {
    this.touch(route)
    const { visits, capacity, length } = this.routes
    const first = route * capacity
    const end = first + length[route]!
    let left = count
    let free = first + from
    for (let cell = first + from; cell <= end; cell++) {
      const window = visits[cell]!
      if (left > 0 && (cell - first < keepFrom || cell - first >= keepFrom + kept)) {
        left--
        this.#left(window, route)
        this.#note(~window)
      } else visits[free++] = window
    }
    length[route] = free - first - 1
    this.routes.refresh(route)
  }

  /**
   * Lets two routes of a day change tails: what follows the visit at a position of the one goes behind that at a position of the other.
   * @returns whether both can be walked in time; otherwise nothing has changed
   */
  swapTails(one: number, oneAt: number, other: number, otherAt: number): boolean {
    const { length, capacity } = this.routes
    const most = capacity - 2
    if (oneAt + length[other]! - otherAt > most || otherAt + length[one]! - oneAt > most) return false
    this.touch(one)
    this.touch(other)
    if (!this.#exchange(one, oneAt, other, otherAt)) {
      // Done twice it is undone.
      this.#exchange(one, oneAt, other, otherAt)
      return false
    }
    this.#changedRoute(one, oneAt, other)
    this.#changedRoute(other, otherAt, one)
    return true
  }

  #exchange(one: number, oneAt: number, other: number, otherAt: number): boolean {
    const { routes } = this
    const { visits, capacity, length } = routes
    const [cellOfOne, cellOfOther] = [one * capacity + oneAt + 1, other * capacity + otherAt + 1]
    const [tailOfOne, tailOfOther] = [length[one]! - oneAt, length[other]! - otherAt]
    for (let at = Math.max(tailOfOne, tailOfOther) - 1; at >= 0; at--) {
      const window = visits[cellOfOne + at]!
      visits[cellOfOne + at] = visits[cellOfOther + at]!
      visits[cellOfOther + at] = window
    }
    length[one] = oneAt + tailOfOther
    length[other] = otherAt + tailOfOne
    const possible = routes.refresh(one)
    return routes.refresh(other) && possible
  }

  #changedRoute(route: number, after: number, before: number): void {
    const { visits, capacity, length, routeOf } = this.routes
    for (let at = after + 1; at <= length[route]!; at++) {
      const window = visits[route * capacity + at]!
      routeOf[window] = route
      if (this.#stays(window, before)) this.stability -= this.#habit!.bonus
      if (this.#stays(window, route)) this.stability += this.#habit!.bonus
    }
  }

  /** Writes the windows taken out since the last `keep` or `undo` into `list`. @returns how many */
  removed(list: Int32Array): number {
    let count = 0
    for (let at = 0; at < this.#journalLength; at++) if (this.#journal[at]! < 0) list[count++] = ~this.#journal[at]!
    return count
  }

  /** Makes the changes last. */
  keep(): void {
    for (let at = 0; at < this.touchedCount; at++) this.#isTouched[this.touched[at]!] = 0
    this.touchedCount = 0
    this.#journalLength = 0
    this.#valueBefore = this.score.value
    this.#stabilityBefore = this.stability
  }

  /** Takes back all changes since the last `keep`. */
  undo(): void {
    const { score, absent, routes } = this
    for (let at = this.#journalLength - 1; at >= 0; at--) {
      const entry = this.#journal[at]!
      if (entry >= 0) {
        score.remove(entry)
        absent.add(entry)
        routes.routeOf[entry] = -1
      } else {
        score.add(~entry)
        absent.remove(~entry)
      }
    }
    for (let at = 0; at < this.touchedCount; at++) {
      const route = this.touched[at]!
      const first = route * routes.capacity
      const length = this.#lengthBefore[route]!
      routes.length[route] = length
      for (let cell = first + length; cell > first; cell--) {
        const window = this.#visitsBefore[cell]!
        routes.visits[cell] = window
        routes.routeOf[window] = route
      }
      routes.refresh(route)
    }
    score.value = this.#valueBefore
    this.stability = this.#stabilityBefore
    this.keep()
  }

  #arrived(window: number, route: number): void {
    this.score.add(window)
    this.absent.remove(window)
    if (this.#stays(window, route)) this.stability += this.#habit!.bonus
  }

  #left(window: number, route: number): void {
    this.routes.routeOf[window] = -1
    this.score.remove(window)
    this.absent.add(window)
    if (this.#stays(window, route)) this.stability -= this.#habit!.bonus
  }

  #stays(window: number, route: number): boolean {
    if (this.#habit === undefined) return false
    const before = this.#habit.routeOf[window]!
    return this.#habit.anyRoute ? before >= 0 : before === route
  }

  #note(entry: number): void {
    if (this.#journalLength === this.#journal.length) {
      const longer = new Int32Array(this.#journal.length * 2)
      longer.set(this.#journal)
      this.#journal = longer
    }
    this.#journal[this.#journalLength++] = entry
  }
}
