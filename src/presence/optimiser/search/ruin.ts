import type { Draft } from './draft.ts'
import type { Neighbours } from './neighbours.ts'
import type { Random } from './random.ts'
import type { Settings } from './settings.ts'

/** How often the search starts from any window instead of one that is served. */
const anywhere = 0.15
/** On days with so few routes one may lose several strings, and how often it does where it could. */
const [fewRoutes, again] = [8, 0.5]

/**
 * Slack induction by string removals: takes strings of visits out of routes that come near a window drawn by chance.
 * @see Christiaens, Vanden Berghe (2020)
 */
export class Ruin {
  /** Around which window the last `run` worked. */
  seed = 0
  readonly #draft: Draft
  readonly #neighbours: Neighbours
  readonly #random: Random
  readonly #settings: Settings
  readonly #mostStrings: number
  readonly #hasFewRoutes: boolean

  constructor(draft: Draft, neighbours: Neighbours, random: Random, settings: Settings) {
    this.#draft = draft
    this.#neighbours = neighbours
    this.#random = random
    this.#settings = settings
    const { shifts, days } = draft.routes.problem
    this.#hasFewRoutes = shifts.count <= fewRoutes * days
    this.#mostStrings = Math.max(1, Math.floor((4 * settings.removed) / (1 + settings.longestString) - 1))
  }

  run(): void {
    const { routeOf } = this.#draft.routes
    this.seed = this.#drawSeed()
    const near = this.#neighbours.of(this.seed)
    let strings = 1 + this.#random.below(this.#mostStrings)
    let [struck, gap] = [-1, 0]
    for (let at = -1; at < near.length && strings > 0; at++) {
      const window = at < 0 ? this.seed : near[at]!
      const route = routeOf[window]!
      if (route < 0 || (this.#draft.isTouched(route) && !this.#strikesAgain())) continue
      const after = this.#removeAround(window, route)
      if (struck >= 0 && struck !== route && this.#swaps(struck, route)) this.#draft.swapTails(struck, gap, route, after)
      struck = route
      gap = after
      strings--
    }
  }

  /** Few long routes would lose one string each at most, too little to be put in another order. */
  #strikesAgain(): boolean {
    return this.#hasFewRoutes && this.#random.next() < again
  }

  /** Whether two routes with gaps near to each other are to change what comes behind them: one would hardly get there visit by visit. */
  #swaps(one: number, other: number): boolean {
    const { mode, skills } = this.#draft.routes.problem.shifts
    const { swapping } = this.#settings
    return swapping > 0 && mode[one] === mode[other] && skills[one] === skills[other] && this.#random.next() < swapping
  }

  #drawSeed(): number {
    const { routes, absent } = this.#draft
    const { shifts } = routes.problem
    let route = this.#random.below(shifts.count)
    for (let tries = 0; routes.length[route] === 0 && tries < 20; tries++) route = this.#random.below(shifts.count)
    if (routes.length[route]! > 0 && this.#random.next() >= anywhere)
      return routes.visits[route * routes.capacity + 1 + this.#random.below(routes.length[route]!)]!
    const day = shifts.day[route]!
    const [first, end] = [absent.first[day]!, absent.first[day + 1]!]
    return absent.windows[end > first ? first + this.#random.below(end - first) : this.#random.below(absent.windows.length)]!
  }

  /** @returns the position of the visit before the gap */
  #removeAround(window: number, route: number): number {
    const { routes } = this.#draft
    const random = this.#random
    const length = routes.length[route]!
    const count = 1 + random.below(Math.min(length, this.#settings.longestString))
    let position = 1
    while (routes.visits[route * routes.capacity + position] !== window) position++
    const from = Math.max(1, Math.min(position - random.below(count), length - count + 1))
    const spare = length - count - from + 1
    let keepFrom = 0
    let kept = 0
    if (count > 2 && spare > 0 && random.next() < this.#settings.splitting) {
      kept = 1 + random.below(Math.min(3, spare))
      keepFrom = from + random.below(count)
    }
    this.#draft.removeString(route, from, count, keepFrom, kept)
    return from - 1
  }
}
