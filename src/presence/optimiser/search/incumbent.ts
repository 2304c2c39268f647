import type { Draft } from './draft.ts'

/** The best plan so far. Only routes that changed since are copied. */
export class Incumbent {
  /** With what the visits that stayed are worth. */
  objective = Number.NEGATIVE_INFINITY
  travel = Number.POSITIVE_INFINITY
  readonly #draft: Draft
  readonly #visits: Int32Array
  readonly #length: Int32Array
  readonly #isStale: Uint8Array

  constructor(draft: Draft) {
    this.#draft = draft
    this.#visits = new Int32Array(draft.routes.visits.length)
    this.#length = new Int32Array(draft.routes.length.length)
    this.#isStale = new Uint8Array(draft.routes.length.length).fill(1)
  }

  /** To be called with every change that is kept. @returns whether it is the best so far: worth more, or as much with less travel */
  consider(): boolean {
    const { routes, score, touched, touchedCount, stability } = this.#draft
    for (let at = 0; at < touchedCount; at++) this.#isStale[touched[at]!] = 1
    const objective = score.objective() + stability
    if (objective < this.objective - 1e-9) return false
    const better = objective > this.objective + 1e-9
    if (!better && routes.totalTravel >= this.travel) return false
    this.objective = objective
    this.travel = routes.totalTravel
    for (let route = 0; route < this.#isStale.length; route++) {
      if (this.#isStale[route] === 0) continue
      this.#isStale[route] = 0
      const first = route * routes.capacity
      this.#length[route] = routes.length[route]!
      for (let cell = first + routes.length[route]!; cell > first; cell--) this.#visits[cell] = routes.visits[cell]!
    }
    return better
  }

  /** As `consider`, whatever has changed since the last call. */
  reconsider(): boolean {
    this.#isStale.fill(1)
    return this.consider()
  }

  /** The windows of every route in their order. */
  routes(): Int32Array[] {
    const { capacity } = this.#draft.routes
    return Array.from(this.#length, (length, route) => this.#visits.slice(route * capacity + 1, route * capacity + 1 + length))
  }
}
