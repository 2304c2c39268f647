import type { Highs } from 'highs'
import { complete } from './complete.ts'
import { descend } from './descend.ts'
import { between, type Duals, lagrangianBound, profitsOf } from './duals.ts'
import { firstPrices } from './first-prices.ts'
import { firstRoutes } from './first-routes.ts'
import { type Column, Master } from './master.ts'
import { Memory } from './memory.ts'
import { nodesOf } from './nodes.ts'
import type { Parts } from './parts.ts'
import { price } from './price.ts'

export interface Generation {
  /** No plan is worth more. */
  bound: number
  converged: boolean
  columns: readonly Column[]
  /** Of the last linear program, if there was one. */
  duals: Duals | null
}

export interface GenerationOptions {
  /** Routes of a plan, to begin with. */
  columns?: readonly Column[]
  /** A bound this low is good enough. */
  enough?: number
  onBound?: (bound: number, columns: number) => void
}

/** How far from the prices of the master towards those of the best bound: further while that is far away. */
const smoothing = { far: 0.9, near: 0.5, isFar: 1.05 }
/** Relative: bound and master are the same. */
const tolerance = 1e-5
const routesARound = 8

/**
 * Column generation: the master problem prices the visits, the pricing problems find the routes that are worth more than
 * they cost, until there are none; every round also proves a bound (Lagrangian relaxation of what couples the routes).
 * @see Boussier, Feillet, Gendreau (2007), An exact algorithm for team orienteering problems
 * @see Wentges (1997), Weighted Dantzig-Wolfe decomposition for linear mixed-integer programming (smoothing of prices)
 */
export function generateColumns(highs: Highs, parts: Parts, options: GenerationOptions = {}): Generation {
  const rounds = new Rounds(highs, parts, options)
  try {
    return rounds.run()
  } finally {
    rounds.dispose()
  }
}

class Rounds {
  readonly #options: GenerationOptions
  readonly #parts: Parts
  readonly #memories: Memory[]
  readonly #master: Master
  readonly #whole: boolean
  #bound = Number.POSITIVE_INFINITY
  /** The prices that prove most, and what they prove. */
  #center: Duals | null = null
  #centerBound = Number.POSITIVE_INFINITY

  constructor(highs: Highs, parts: Parts, options: GenerationOptions) {
    const { problem, families, limits, types } = parts
    this.#options = options
    this.#parts = parts
    this.#whole = problem.fairnessWeight === 0 && problem.wishes.values.every(Number.isInteger)
    this.#memories = families.flatMap((family) => family.types.map(() => new Memory(family)))
    this.#master = new Master(highs, problem, limits, types)
  }

  run(): Generation {
    this.#begin()
    let converged = false
    let duals: Duals | null = null
    for (let more = true; more && !converged; ) {
      const solved = this.#master.solve(this.#parts.seconds)
      if (solved === null) break
      duals = solved.duals
      more = !this.#good(solved.value) && this.#price(solved) && !this.#parts.stop()
      converged = this.#good(solved.value)
    }
    return { bound: this.#bound, converged, columns: this.#master.columns, duals }
  }

  dispose(): void {
    this.#master.dispose()
  }

  /** First routes, and the prices that prove most before there is a linear program; for very many windows that takes half of the time. */
  #begin(): void {
    const { columns = [], enough = 0 } = this.#options
    const first = firstRoutes(this.#parts, columns)
    for (const column of first.columns) this.#master.add(column)
    const large = this.#parts.families.some(({ everywhere }) => !everywhere)
    const half = this.#parts.seconds() / 2
    const descent = { ...this.#parts, stop: () => this.#parts.seconds() <= half }
    let proof = firstPrices(this.#parts, first)
    this.#proven(proof.bound)
    if (large) proof = descend(descent, proof, Math.max(first.value, enough), (bound) => this.#proven(bound))
    this.#center = proof.duals
    this.#centerBound = proof.bound
  }

  /**
   * Looks for routes: quickly first, also at the very prices of the master, then without gaps. From a plan alone these prices
   * are so far off that to search at them without gaps would take all the time there is.
   * @returns whether any was added
   */
  #price({ value, duals }: { value: number; duals: Duals }): boolean {
    const share = this.#bound > smoothing.isFar * value ? smoothing.far : smoothing.near
    const prices = this.#center ? between(duals, this.#center, share) : duals
    const few = 1 + 0.05 * this.#parts.types.length
    let added = this.#round(prices, duals, false)
    if (added < few) added += this.#round(duals, duals, false)
    if (added < few) added += this.#round(prices, duals, true)
    if (added === 0) added = this.#round(duals, duals, true)
    return added > 0
  }

  #good(master: number): boolean {
    const { enough = Number.NEGATIVE_INFINITY } = this.#options
    return this.#bound - Math.max(master, enough) <= tolerance * Math.max(1, Math.abs(master))
  }

  /**
   * Prices every type and adds what is worth more than it costs at the prices of the master.
   * @returns how many routes were added
   */
  #round(prices: Duals, ofMaster: Duals, exact: boolean): number {
    const { problem, families, types, limits, groups, stop } = this.#parts
    const profits = profitsOf(problem, limits, prices)
    const masterProfits = profitsOf(problem, limits, ofMaster)
    const bounds = new Float64Array(types.length)
    let added = 0
    for (const family of families) {
      const nodes = nodesOf(problem, family, groups, profits)
      const completion = complete(family, nodes, stop)
      if (completion === null) return added
      for (const type of family.types) {
        const pricer = { family, type, nodes, completion, memory: this.#memories[type.number]! }
        const { bound, routes } = price(pricer, { threshold: prices.type[type.number]!, exact, most: routesARound, stop })
        bounds[type.number] = bound
        for (const { windows } of routes) {
          const worth = windows.reduce((sum, window) => sum + masterProfits[window]!, -ofMaster.type[type.number]!)
          if (worth > 1e-7 && this.#master.add({ type: type.number, windows })) added++
        }
      }
    }
    const bound = lagrangianBound(problem, limits, types, prices, bounds)
    if (bound < this.#centerBound) {
      this.#centerBound = bound
      this.#center = { ...prices, type: bounds }
    }
    this.#proven(bound)
    return added
  }

  #proven(bound: number): void {
    // Sums of whole values are whole.
    this.#bound = Math.min(this.#bound, this.#whole ? Math.floor(bound + 1e-6) : bound)
    this.#options.onBound?.(this.#bound, this.#master.columns.length)
  }
}
