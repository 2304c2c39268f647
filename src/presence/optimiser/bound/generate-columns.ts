import type { Highs } from 'highs'
import type { Problem } from '../problem.ts'
import { complete } from './complete.ts'
import { between, type Duals, lagrangianBound, profitsOf } from './duals.ts'
import { type Limits, limitsOf } from './limits.ts'
import { type Column, Master } from './master.ts'
import { Memory } from './memory.ts'
import { groupsOf, nodesOf } from './nodes.ts'
import { price } from './price.ts'
import { type ShiftFamily, type ShiftType, shiftFamiliesOf } from './shift-types.ts'

export interface Generation {
  /** No plan is worth more. */
  bound: number
  converged: boolean
  columns: Column[]
  types: ShiftType[]
  rounds: number
}

export interface GenerationOptions {
  /** Left. */
  seconds: () => number
  /** Routes to begin with. */
  columns?: readonly Column[]
  /** A bound this low is good enough. */
  enough?: number
  onBound?: (bound: number, master: number, columns: number) => void
}

/** Towards the prices of the best bound so far. */
const smoothing = 0.5
/** Relative: bound and master are the same. */
const tolerance = 1e-6
const routesARound = 8

/**
 * Column generation: the master problem prices the visits, the pricing problems find the routes that are worth more than
 * they cost, until there are none; every round also proves a bound (Lagrangian relaxation of what couples the routes).
 * @see Boussier, Feillet, Gendreau (2007), An exact algorithm for team orienteering problems
 * @see Wentges (1997), Weighted Dantzig-Wolfe decomposition for linear mixed-integer programming (smoothing of prices)
 */
export function generateColumns(highs: Highs, problem: Problem, options: GenerationOptions): Generation {
  const rounds = new Rounds(highs, problem, options)
  try {
    return rounds.run()
  } finally {
    rounds.dispose()
  }
}

class Rounds {
  readonly #problem: Problem
  readonly #options: GenerationOptions
  readonly #families: ShiftFamily[]
  readonly #types: ShiftType[]
  readonly #limits: Limits
  readonly #groups: Int32Array
  readonly #memories: Memory[]
  readonly #master: Master
  #bound = Number.POSITIVE_INFINITY
  #center: Duals | null = null
  #rounds = 0

  constructor(highs: Highs, problem: Problem, options: GenerationOptions) {
    this.#problem = problem
    this.#options = options
    this.#families = shiftFamiliesOf(problem)
    this.#types = this.#families.flatMap(({ types }) => types)
    this.#limits = limitsOf(problem)
    this.#groups = groupsOf(problem)
    this.#memories = this.#families.flatMap((family) => family.types.map(() => new Memory(family)))
    this.#master = new Master(highs, problem, this.#limits, this.#types)
    for (const column of options.columns ?? []) this.#master.add(column)
  }

  run(): Generation {
    let converged = false
    while (!converged) {
      const solved = this.#master.solve(this.#options.seconds)
      if (solved === null || this.#good(solved.value)) {
        converged = solved !== null && this.#same(solved.value)
        break
      }
      const prices = this.#center ? between(solved.duals, this.#center, smoothing) : solved.duals
      let added = this.#round(prices, solved.duals, false)
      if (added !== null && added < 1 + 0.05 * this.#types.length) added = this.#round(prices, solved.duals, true)
      if (added === 0 && this.#center) added = this.#round(solved.duals, solved.duals, true)
      this.#options.onBound?.(this.#bound, solved.value, this.#master.columns.length)
      if (added === null) break
      converged = added === 0
    }
    return { bound: this.#bound, converged, columns: this.#master.columns, types: this.#types, rounds: this.#rounds }
  }

  dispose(): void {
    this.#master.dispose()
  }

  #same(master: number): boolean {
    return this.#bound - master <= tolerance * Math.max(1, Math.abs(master))
  }

  #good(master: number): boolean {
    return this.#same(master) || (this.#options.enough !== undefined && this.#bound <= this.#options.enough)
  }

  /**
   * Prices every type and adds what is worth more than it costs at the prices of the master.
   * @returns how many routes were added; null when stopped
   */
  #round(prices: Duals, ofMaster: Duals, exact: boolean): number | null {
    this.#rounds++
    const profits = profitsOf(this.#problem, this.#limits, prices)
    const masterProfits = profitsOf(this.#problem, this.#limits, ofMaster)
    const bounds = new Float64Array(this.#types.length)
    let added = 0
    const stop = () => this.#options.seconds() <= 0
    for (const family of this.#families) {
      const nodes = nodesOf(this.#problem, family, this.#groups, profits)
      const completion = complete(family, nodes, stop)
      if (completion === null) return null
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
    const bound = lagrangianBound(this.#problem, this.#limits, this.#types, prices, bounds)
    if (bound < this.#bound) {
      this.#bound = bound
      this.#center = { ...prices, type: bounds }
    }
    return added
  }
}
