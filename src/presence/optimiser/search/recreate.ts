import type { Draft } from './draft.ts'
import type { Insertion } from './insertion.ts'
import { mostNeighbours, type Neighbours } from './neighbours.ts'
import type { Random } from './random.ts'
import { never } from './routes.ts'
import { routesOfDays } from './routes-of-days.ts'

/** Fewest neighbours that are tried. */
const leastReach = 50

/**
 * Greedy insertion: windows in an order drawn by chance among several sensible ones, each where it adds least travel.
 * Windows that were just removed may go into any route of their day, the others only into those that were touched.
 * What fits nowhere at first is left out of the order: with every insertion there is less room.
 */
export class Recreate {
  readonly #draft: Draft
  readonly #insertion: Insertion
  readonly #neighbours: Neighbours
  readonly #random: Random
  readonly #routesOfDay: readonly Int32Array[]
  readonly #meanLeg: number
  readonly #keys: Float64Array
  readonly #candidates: Int32Array
  #count = 0
  readonly #isCandidate: Uint8Array
  readonly #removed: Int32Array
  #removedCount = 0
  readonly #single = new Int32Array(1)

  constructor(draft: Draft, insertion: Insertion, neighbours: Neighbours, random: Random, meanLeg: number) {
    const { problem } = draft.routes
    this.#draft = draft
    this.#insertion = insertion
    this.#neighbours = neighbours
    this.#random = random
    this.#meanLeg = meanLeg
    this.#routesOfDay = routesOfDays(problem)
    this.#keys = new Float64Array(problem.windows.count)
    this.#candidates = new Int32Array(problem.windows.count)
    this.#isCandidate = new Uint8Array(problem.windows.count)
    this.#removed = new Int32Array(problem.windows.count)
  }

  /**
   * Fills routes of a day, all of them unless told which, with all that is absent on it.
   * @param isOver asked again and again; true ends it, with what is filled by then
   */
  fill(day: number, isOver: () => boolean, routes: ArrayLike<number> = this.#routesOfDay[day]!): void {
    const { absent } = this.#draft
    for (let at = 0; at < routes.length; at++) this.#draft.touch(routes[at]!)
    this.#count = 0
    this.#removedCount = 0
    for (let at = 0; at < absent.size[day]!; at++) this.#consider(absent.windows[absent.first[day]! + at]!)
    this.#insertFitting(day, isOver)
  }

  /** Has one route of a day looked at, when nothing was removed. */
  touchAny(day: number): void {
    const routes = this.#routesOfDay[day]!
    if (routes.length > 0) this.#draft.touch(routes[this.#random.below(routes.length)]!)
  }

  /** Fills the touched routes with what was removed and with what is absent near a window: now few, now many of its neighbours. */
  run(seed: number): void {
    const near = this.#neighbours.of(seed)
    const reach = Math.min(near.length, leastReach + this.#random.below(mostNeighbours - leastReach + 1))
    this.#removedCount = this.#draft.removed(this.#removed)
    this.#count = 0
    for (let at = 0; at < this.#removedCount; at++) this.#consider(this.#removed[at]!)
    this.#consider(seed)
    for (let at = 0; at < reach; at++) this.#consider(near[at]!)
    this.#insertFitting(this.#draft.routes.problem.windows.day[seed]!)
  }

  #consider(window: number): void {
    const { routes, score } = this.#draft
    if (routes.routeOf[window]! >= 0 || this.#isCandidate[window] === 1 || !score.allows(window)) return
    this.#isCandidate[window] = 1
    this.#insertion.added[window] = never
    this.#candidates[this.#count++] = window
  }

  #insertFitting(day: number, isOver?: () => boolean): void {
    const candidates = this.#candidates
    const { added } = this.#insertion
    this.#scan(day, this.#count, isOver)
    let fitting = 0
    for (let at = 0; at < this.#count; at++) {
      const window = candidates[at]!
      this.#isCandidate[window] = 0
      if (added[window]! < never) candidates[fitting++] = window
    }
    this.#sort(fitting)
    this.#insertAll(fitting, isOver)
  }

  #scan(day: number, count: number, isOver?: () => boolean): void {
    const draft = this.#draft
    const insertion = this.#insertion
    for (let at = 0; at < draft.touchedCount && !isOver?.(); at++) insertion.scan(draft.touched[at]!, this.#candidates, count)
    const removed = this.#removedCount
    if (removed === 0) return
    for (const route of this.#routesOfDay[day]!) if (!draft.isTouched(route)) insertion.scan(route, this.#removed, removed)
  }

  #insertAll(count: number, isOver?: () => boolean): void {
    const draft = this.#draft
    const { added, route, position } = this.#insertion
    let changed = false
    for (let at = 0; at < count && !isOver?.(); at++) {
      const window = this.#candidates[at]!
      if (!draft.score.allows(window)) continue
      if (changed) this.#findAgain(window)
      if (added[window] === never) continue
      draft.insert(window, route[window]!, position[window]!)
      changed = true
    }
  }

  #findAgain(window: number): void {
    const draft = this.#draft
    const insertion = this.#insertion
    this.#single[0] = window
    const elsewhere = insertion.route[window]!
    insertion.added[window] = never
    for (let at = 0; at < draft.touchedCount; at++) insertion.scan(draft.touched[at]!, this.#single, 1)
    if (!draft.isTouched(elsewhere)) insertion.scan(elsewhere, this.#single, 1)
  }

  /** Smallest key first: insertion sort for the few that fit in a round. */
  #sort(count: number): void {
    const candidates = this.#candidates
    const keys = this.#keys
    this.#setKeys(count)
    if (count > mostNeighbours) candidates.subarray(0, count).sort((a, b) => keys[a]! - keys[b]!)
    for (let at = 1; at < count; at++) {
      const window = candidates[at]!
      const key = keys[window]!
      let free = at
      for (; free > 0 && keys[candidates[free - 1]!]! > key; free--) candidates[free] = candidates[free - 1]!
      candidates[free] = window
    }
  }

  /** Value for its time, value, chance, narrow windows, or early windows. */
  #setKeys(count: number): void {
    const { score, routes } = this.#draft
    const { windows } = routes.problem
    const { districtWeights } = score
    const { added } = this.#insertion
    const random = this.#random
    const draw = random.next()
    for (let at = 0; at < count; at++) {
      const window = this.#candidates[at]!
      const worth = score.gain(window) * districtWeights[windows.district[window]!]!
      let key: number
      if (draw < 0.25) key = (-worth * (0.7 + 0.6 * random.next())) / (windows.minutes[window]! + this.#meanLeg)
      else if (draw < 0.4) key = (-worth * (0.7 + 0.6 * random.next())) / (windows.minutes[window]! + Math.max(0, added[window]!))
      else if (draw < 0.6) key = -worth * (0.8 + 0.4 * random.next())
      else if (draw < 0.75) key = random.next()
      else if (draw < 0.9) key = ((windows.close[window]! - windows.open[window]!) * (0.5 + random.next())) / (worth + 1e-9)
      else key = windows.close[window]! + random.next() * this.#meanLeg * 5
      this.#keys[window] = key
    }
  }
}
