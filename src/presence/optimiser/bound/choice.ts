import { canBeDriven } from './drive.ts'
import { type Limits, limitsOf } from './limits.ts'
import type { Column, Mixture } from './master.ts'
import type { Parts } from './parts.ts'
import type { Driven } from './separate.ts'

/** So many choices are made, of routes that are driven most; what is driven wholly but for a trifle is chosen besides. */
export const choices = 15
const nearlyWhole = 0.9
/** For so many last shifts routes are chosen one by one. */
export const few = 6

/** Routes that are driven wholly, and what they leave. */
export class Choice {
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

  /** No plan with these routes is worth more. @param bounds by type, of routes at the prices of the mixture */
  hope({ value, duals }: Mixture, bounds: Float64Array): number {
    return this.#shifts.reduce((sum, shifts, type) => sum + shifts * Math.max(0, bounds[type]! - duals.type[type]!), value)
  }

  /** What is not driven wholly and could be, most first. */
  open(driven: readonly Driven[]): Driven[] {
    const rest = (each: Driven) => each.share - this.times(each.index)
    return driven.filter((each) => rest(each) > 1e-6 && this.#fits(each)).sort((a, b) => rest(b) - rest(a))
  }

  /** Chooses the first of these, and others that are nearly whole. @returns whether there was one */
  takeSome(open: readonly Driven[]): boolean {
    const most = this.left <= few ? 1 : Math.ceil(this.#parts.given.shifts.count / choices)
    let taken = 0
    for (const each of open) {
      if (taken >= most && each.share - this.times(each.index) < nearlyWhole) continue
      if (!this.#fits(each)) continue
      this.take(each)
      taken++
    }
    return taken > 0
  }

  /** Whether there is a shift and room for it. */
  leaves({ type, windows }: Column): boolean {
    return this.isOpen(type) && [...neededBy(windows, this.#limits)].every(([limit, visits]) => this.#room[limit]! >= visits)
  }

  #fits(each: Driven): boolean {
    const { given, types } = this.#parts
    return this.leaves(each) && canBeDriven(given, types[each.type]!.members[0]!, each.windows)
  }

  take({ type, windows, index }: Driven): void {
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
