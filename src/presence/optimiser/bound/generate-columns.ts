import type { Highs } from 'highs'
import { descend } from './descend.ts'
import { between, type Duals, lagrangianBound } from './duals.ts'
import { firstPrices } from './first-prices.ts'
import { firstRoutes } from './first-routes.ts'
import { type Column, Master, type Mixture } from './master.ts'
import { Memory } from './memory.ts'
import type { Parts } from './parts.ts'
import { priceAll } from './price-all.ts'
import { separate } from './separate.ts'

/** What is known of the best plan. */
export interface Known {
  objective: number
  columns: readonly Column[]
}

export interface GenerationOptions {
  /** One that is proven already. */
  bound?: number
  /** A plan to begin with. */
  known?: Known | undefined
  /** Asked every round for a plan that has been found meanwhile. */
  news?: () => Known | undefined
  onBound?: (bound: number, columns: number) => void
}

/** How far from the prices of the master towards those of the best bound: further while that is far away. */
const smoothing = { far: 0.9, near: 0.5, isFar: 1.05 }
/** Relative: bound and master are the same. */
const tolerance = 1e-5
/** Relative: cuts that lower the bound by less are the last. */
const leastGain = 5e-5

/**
 * Column generation: the master problem prices the visits, the pricing problems find the routes that are worth more than
 * they cost, until there are none; every round also proves a bound (Lagrangian relaxation of what couples the routes).
 * @see Boussier, Feillet, Gendreau (2007), An exact algorithm for team orienteering problems
 * @see Wentges (1997), Weighted Dantzig-Wolfe decomposition for linear mixed-integer programming (smoothing of prices)
 */
export class Generation {
  readonly parts: Parts
  readonly master: Master
  readonly memories: readonly Memory[]
  /** No plan is worth more. */
  bound: number
  converged = false
  /** Of the last linear program, if there was one. */
  mixture: Mixture | null = null
  /** Of the best plan that is known: a bound this low is enough. */
  known = Number.NEGATIVE_INFINITY
  /** Its routes. */
  plan: readonly Column[] = []
  readonly #options: GenerationOptions
  readonly #whole: boolean
  /** The prices that prove most, and what they prove. */
  #center: Duals | null = null
  #centerBound = Number.POSITIVE_INFINITY

  constructor(highs: Highs, parts: Parts, options: GenerationOptions = {}) {
    const { problem, families } = parts
    this.#options = options
    this.bound = options.bound ?? Number.POSITIVE_INFINITY
    this.parts = parts
    this.#whole = problem.fairnessWeight === 0 && problem.wishes.values.every(Number.isInteger)
    this.memories = families.flatMap((family) => family.types.map(() => new Memory(family)))
    this.master = new Master(highs, parts)
  }

  /** Lowers the bound until nothing is left to prove or the time is over. */
  run(): this {
    this.converge()
    for (let before = Number.POSITIVE_INFINITY; this.converged && before - this.bound > leastGain * this.bound; ) {
      if (this.isEnough() || this.parts.stop() || !this.#cut()) break
      before = this.bound
      this.converge()
    }
    return this
  }

  /** Generates routes until none is worth more than it costs. */
  converge(): void {
    if (this.#center === null) this.#begin()
    for (let more = true; more && !this.parts.stop(); ) {
      this.hear()
      const solved = this.master.solve(this.parts.seconds)
      if (solved === null) break
      this.mixture = solved
      more = !this.isEnough(solved.value) && this.#price(solved)
      if (!this.isEnough(solved.value)) continue
      this.converged = true
      break
    }
  }

  learn({ objective, columns }: Known): void {
    for (const column of columns) this.master.add(column)
    if (objective <= this.known) return
    this.known = objective
    this.plan = columns
  }

  /** Learns of a plan that has been found meanwhile. */
  hear(): void {
    const news = this.#options.news?.()
    if (news) this.learn(news)
  }

  /** Whether the bound is as low as the known plan, or as the master. */
  isEnough(master = Number.NEGATIVE_INFINITY): boolean {
    return this.bound - Math.max(master, this.known) <= tolerance * Math.max(1, Math.abs(this.bound))
  }

  dispose(): void {
    this.master.dispose()
  }

  /** First routes, and the prices that prove most before there is a linear program; for very many windows that takes half of the time. */
  #begin(): void {
    const { known = { objective: Number.NEGATIVE_INFINITY, columns: [] } } = this.#options
    const first = firstRoutes(this.parts, known.columns)
    this.learn(known)
    for (const column of first.columns) this.master.add(column)
    const large = this.parts.families.some(({ everywhere }) => !everywhere)
    const half = this.parts.seconds() / 2
    const descent = { ...this.parts, stop: () => this.parts.seconds() <= half }
    let proof = firstPrices(this.parts, first)
    this.#proven(proof.bound)
    if (large) proof = descend(descent, proof, Math.max(first.value, known.objective), (bound) => this.#proven(bound))
    this.#center = proof.duals
    this.#centerBound = proof.bound
  }

  /**
   * Looks for routes: quickly first, also at the very prices of the master, then without gaps. From a plan alone these prices
   * are so far off that to search at them without gaps would take all the time there is.
   * @returns whether any was added
   */
  #price({ value, duals }: Mixture): boolean {
    const share = this.bound > smoothing.isFar * value ? smoothing.far : smoothing.near
    const prices = this.#center ? between(duals, this.#center, share) : duals
    const few = 1 + 0.05 * this.parts.types.length
    let added = this.#round(prices, duals, false)
    if (added < few) added += this.#round(duals, duals, false)
    if (added < few) added += this.#round(prices, duals, true)
    if (added === 0) added = this.#round(duals, duals, true)
    return added > 0
  }

  /**
   * Prices every type and adds what is worth more than it costs at the prices of the master.
   * @returns how many routes were added
   */
  #round(prices: Duals, ofMaster: Duals, exact: boolean): number {
    const priced = priceAll(this.parts, prices, { exact, memories: this.memories })
    if (priced === null) return 0
    const bound = lagrangianBound(this.parts, prices, priced.bounds)
    if (bound < this.#centerBound) {
      this.#centerBound = bound
      this.#center = { ...prices, type: priced.bounds }
    }
    this.#proven(bound)
    return this.master.addUseful(priced.columns, ofMaster)
  }

  /** Forbids what no plan can do. @returns whether the mixture did any of it */
  #cut(): boolean {
    const cuts = this.mixture ? separate(this.parts, this.mixture.driven) : []
    for (const cut of cuts) this.master.cut(cut)
    return cuts.length > 0
  }

  #proven(bound: number): void {
    // Sums of whole values are whole.
    this.bound = Math.min(this.bound, this.#whole ? Math.floor(bound + 1e-6) : bound)
    this.#options.onBound?.(this.bound, this.master.columns.length)
  }
}
