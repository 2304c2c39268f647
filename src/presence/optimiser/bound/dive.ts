import { canBeDriven } from './drive.ts'
import type { Generation } from './generate-columns.ts'
import { type Limits, limitsOf } from './limits.ts'
import type { Column } from './master.ts'
import type { Parts } from './parts.ts'
import { priceAll } from './price-all.ts'
import type { Driven } from './separate.ts'

/** So many choices are made, of routes that are driven most; what is driven wholly but for a trifle is chosen besides. */
const [choices, nearlyWhole] = [15, 0.9]
/** For the last shifts so many routes are tried before one is chosen. */
const [few, tried] = [6, 5]

/**
 * A plan by going down: the route that is driven most is driven wholly from now on, and the others are found anew around it, until
 * every shift has one. Proves nothing.
 * @returns null when there is no hope for a better plan than the known one, or no time
 * @see Sadykov, Vanderbeck, Pessoa, Tahiri, Uchoa (2019), Primal heuristics for branch and price: the assets of diving methods
 */
export function dive(generation: Generation): Column[] | null {
  const { master, parts, memories, known } = generation
  const choice = new Choice(parts)
  try {
    for (let level = 0; ; level++) {
      const end = parts.seconds() * (1 - 1 / Math.max(2, choices - level))
      let mixture = master.solve(parts.seconds)
      for (let exact = false; mixture !== null && parts.seconds() > end; ) {
        const priced = priceAll(parts, mixture.duals, { exact, memories, isOpen: choice.isOpen, isClosed: choice.isClosed })
        if (priced === null) return null
        const added = master.addUseful(priced.columns, mixture.duals)
        if (added === 0 && exact) break
        exact = added === 0
        if (added > 0) mixture = master.solve(parts.seconds)
      }
      if (mixture === null || mixture.value <= known + 1e-6) return null
      const open = choice.open(mixture.driven)
      const next = choice.left <= few ? bestOf(open.slice(0, tried)) : open
      if (!choice.take(next)) return choice.columns
      for (const index of choice.driven) master.drive(index, choice.times(index))
    }
  } finally {
    for (const index of choice.driven) master.drive(index, 0)
  }

  /** In the order of what a plan can still be worth with each of them. */
  function bestOf(open: readonly Driven[]): Driven[] {
    const hopes = open.map((each) => {
      master.drive(each.index, choice.times(each.index) + 1)
      const hope = master.solve(parts.seconds)?.value ?? 0
      master.drive(each.index, choice.times(each.index))
      return { each, hope }
    })
    return hopes.sort((a, b) => b.hope - a.hope).map(({ each }) => each)
  }
}

/** Routes that are driven wholly, and what they leave. */
class Choice {
  readonly columns: Column[] = []
  readonly driven = new Set<number>()
  readonly isOpen = (type: number) => this.#shifts[type]! > 0
  readonly isClosed = (window: number) => this.#limits.ofWindow[window]!.some((limit) => this.#room[limit]! <= 0)
  readonly #parts: Parts
  readonly #limits: Limits
  readonly #room: number[]
  readonly #shifts: number[]
  readonly #times = new Map<number, number>()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#limits = limitsOf(parts.problem, true)
    this.#room = [...this.#limits.room]
    this.#shifts = parts.types.map(({ members }) => members.length)
  }

  /** Shifts without a route. */
  get left(): number {
    return this.#shifts.reduce((sum, shifts) => sum + shifts, 0)
  }

  times(index: number): number {
    return this.#times.get(index) ?? 0
  }

  /** What is not driven wholly and could be, most first. */
  open(driven: readonly Driven[]): Driven[] {
    const rest = (each: Driven) => each.share - this.times(each.index)
    return driven.filter((each) => rest(each) > 1e-6 && this.#fits(each)).sort((a, b) => rest(b) - rest(a))
  }

  /** Chooses the first of these, and others that are nearly whole. @returns whether there was one */
  take(open: readonly Driven[]): boolean {
    const most = this.left <= few ? 1 : Math.ceil(this.#parts.given.shifts.count / choices)
    let taken = 0
    for (const each of open) {
      if (taken >= most && each.share - this.times(each.index) < nearlyWhole) continue
      if (!this.#fits(each)) continue
      this.#take(each)
      taken++
    }
    return taken > 0
  }

  #fits({ type, windows }: Driven): boolean {
    const { given, types } = this.#parts
    const fits = [...neededBy(windows, this.#limits)].every(([limit, visits]) => this.#room[limit]! >= visits)
    return fits && this.isOpen(type) && canBeDriven(given, types[type]!.members[0]!, windows)
  }

  #take({ type, windows, index }: Driven): void {
    for (const [limit, visits] of neededBy(windows, this.#limits)) this.#room[limit]! -= visits
    this.#shifts[type]!--
    this.driven.add(index)
    this.#times.set(index, this.times(index) + 1)
    this.columns.push({ type, windows })
  }
}

/** By limit, how many visits of a route count in it. */
function neededBy(route: Int32Array, { ofWindow }: Limits): Map<number, number> {
  const needed = new Map<number, number>()
  for (const window of route) for (const limit of ofWindow[window]!) needed.set(limit, (needed.get(limit) ?? 0) + 1)
  return needed
}
