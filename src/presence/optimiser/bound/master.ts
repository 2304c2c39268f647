import type { Highs, Model } from 'highs'
import type { Problem } from '../problem.ts'
import { type Cut, timesIn } from './cuts.ts'
import { type Duals, gainAt } from './duals.ts'
import type { Limits } from './limits.ts'
import type { Parts } from './parts.ts'
import type { Driven } from './separate.ts'
import type { ShiftType } from './shift-types.ts'

export interface Column {
  readonly type: number
  /** In the order in which they are visited. */
  readonly windows: Int32Array
}

/** The best mixture of the routes known, and the prices at it. */
export interface Mixture {
  value: number
  duals: Duals
  driven: Driven[]
}

/**
 * The master problem over the routes known so far: how much of each route to drive, so that the visits bring most.
 * Solved as a linear program; rows of limits are added once they are broken.
 *
 * max Σ value y + fairnessWeight z, where for every wish Σ y ≤ its visits, for every district total z ≤ value obtained,
 * for every type Σ x ≤ its shifts, for every limit its visits ≤ its room, for every cut its routes ≤ 1; 0 ≤ y, z ≤ 1, 0 ≤ x.
 */
export class Master {
  readonly columns: Column[] = []
  readonly #parts: Parts
  readonly #cuts: Cut[]
  readonly #problem: Problem
  readonly #limits: Limits
  readonly #types: readonly ShiftType[]
  readonly #model: Model
  readonly #infinity: number
  readonly #known = new Set<string>()
  readonly #limitRow: Int32Array
  readonly #cutRow: number[] = []
  readonly #columnsOfWindow: number[][]
  /** By wish, the column of its first values. */
  readonly #firstValue: Int32Array
  #firstColumn = 0
  #rows = 0
  #strategy: number = simplex.primal

  constructor(highs: Highs, parts: Parts) {
    const { problem, limits, types, cuts } = parts
    this.#parts = parts
    this.#cuts = cuts
    this.#problem = problem
    this.#limits = limits
    this.#types = types
    this.#infinity = highs.infinity
    this.#limitRow = new Int32Array(limits.room.length).fill(-1)
    this.#columnsOfWindow = Array.from({ length: problem.windows.count }, () => [])
    this.#firstValue = new Int32Array(problem.wishes.count)
    this.#model = highs.createModel()
    this.#model.options.set({ output_flag: false })
    for (const { members } of types) this.#addRow(members.length)
    for (let wish = 0; wish < problem.wishes.count; wish++) this.#addRow(0)
    for (let district = 0; district < problem.districtTotals.length; district++) this.#addRow(0)
    this.#addValues()
  }

  /** @returns whether it is new */
  add(column: Column): boolean {
    const key = `${column.type} ${column.windows.join()}`
    if (this.#known.has(key)) return false
    this.#known.add(key)
    const entries = new Map([[column.type, 1]])
    const count = (row: number, by: number) => entries.set(row, (entries.get(row) ?? 0) + by)
    for (const window of column.windows) {
      count(this.#types.length + this.#problem.windows.wish[window]!, -1)
      for (const limit of this.#limits.ofWindow[window]!) if (this.#limitRow[limit]! >= 0) count(this.#limitRow[limit]!, 1)
      this.#columnsOfWindow[window]!.push(this.columns.length)
    }
    for (const index of this.#cutRow.keys()) count(this.#cutRow[index]!, this.#countIn(this.#cuts[index]!, column))
    this.#addCol(0, this.#infinity, entries)
    this.columns.push(column)
    this.#strategy = simplex.primal
    return true
  }

  /** Adds those that are worth more than they cost at prices. @returns how many that were */
  addUseful(columns: readonly Column[], prices: Duals): number {
    const gain = gainAt(this.#parts, prices)
    return columns.filter((column) => gain(column) > 1e-7 && this.add(column)).length
  }

  /** From now on a column is driven so often at least. */
  drive(index: number, times: number): void {
    this.#model.changeColBounds(this.#firstColumn + index, times, this.#infinity)
    this.#strategy = simplex.dual
  }

  /** Adds a cut; one that is there remembers more. */
  cut(cut: Cut): void {
    const index = this.#cuts.findIndex(({ kind, of }) => kind === cut.kind && of.join() === cut.of.join())
    if (index >= 0) this.#remember(index, cut.kept)
    else this.#addCut(cut)
  }

  #addCut(cut: Cut): void {
    const entries = new Map<number, number>()
    if (cut.kind === 'returns') entries.set(this.#firstValue[cut.of[0]!]!, 1)
    this.columns.forEach((column, at) => {
      const count = this.#countIn(cut, column)
      if (count !== 0) entries.set(this.#firstColumn + at, count)
    })
    this.#strategy = simplex.dual
    this.#cuts.push(cut)
    this.#cutRow.push(this.#addRow(cut.room, entries))
  }

  /**
   * Solves the linear program.
   * @param seconds at most
   * @returns its value, at most that of the whole set of routes, and the prices; null when it ran out of time
   */
  solve(seconds: () => number): Mixture | null {
    for (;;) {
      if (seconds() <= 0) return null
      this.#model.zeroAllClocks()
      this.#model.options.set({ time_limit: seconds(), simplex_strategy: this.#strategy })
      this.#strategy = simplex.dual
      const { modelStatus } = this.#model.run()
      if (modelStatus !== optimal) return null
      const { colValue, rowDual } = this.#model.getSolution()
      if (this.#addBrokenLimits(colValue)) continue
      const shares = this.columns.map((column, index) => ({ ...column, index, share: colValue[this.#firstColumn + index]! }))
      const driven = shares.filter(({ share }) => share > 1e-6)
      return { value: -this.#model.getObjectiveValue(), duals: this.#dualsOf(rowDual), driven }
    }
  }

  dispose(): void {
    this.#model.dispose()
  }

  /** A column for each run of equal values of a wish, and one for the worst share. */
  #addValues(): void {
    const { wishes, districtTotals, fairnessWeight } = this.#problem
    const districtRow = this.#types.length + wishes.count
    for (let wish = 0; wish < wishes.count; wish++) {
      for (let at = wishes.first[wish]!, end = at; at < wishes.first[wish + 1]!; at = end) {
        const value = wishes.values[at]!
        while (end < wishes.first[wish + 1]! && wishes.values[end] === value) end++
        const entries = new Map([[this.#types.length + wish, 1]])
        entries.set(districtRow + wishes.district[wish]!, -value)
        if (at === wishes.first[wish]) this.#firstValue[wish] = this.#firstColumn
        this.#addCol(-value, end - at, entries)
        this.#firstColumn++
      }
    }
    if (fairnessWeight <= 0) return
    const shares = new Map([...districtTotals].map((total, district) => [districtRow + district, total]))
    this.#addCol(-fairnessWeight, 1, shares)
    this.#firstColumn++
  }

  #remember(index: number, kept: ReadonlySet<number>): void {
    const cut = this.#cuts[index]!
    const before = this.columns.map((column) => this.#countIn(cut, column))
    for (const window of kept) cut.kept.add(window)
    this.columns.forEach((column, at) => {
      const now = this.#countIn(cut, column)
      if (now !== before[at]) this.#model.changeCoefficient(this.#cutRow[index]!, this.#firstColumn + at, now)
    })
  }

  /** What a column stands for in the row of a cut. */
  #countIn(cut: Cut, { windows }: Column): number {
    const times = timesIn(cut, windows)
    if (cut.kind === 'pairs') return times
    return windows.reduce((rest, window) => (cut.counts.has(window) ? rest - 1 : rest), times)
  }

  #addBrokenLimits(solution: Float64Array): boolean {
    const used = new Float64Array(this.#limitRow.length)
    this.columns.forEach(({ windows }, column) => {
      const driven = solution[this.#firstColumn + column]!
      if (driven > 1e-9) for (const window of windows) for (const limit of this.#limits.ofWindow[window]!) used[limit]! += driven
    })
    let added = false
    for (let limit = 0; limit < used.length; limit++) {
      if (this.#limitRow[limit]! >= 0 || used[limit]! <= this.#limits.room[limit]! + 1e-6) continue
      this.#addLimit(limit)
      added = true
    }
    return added
  }

  #addLimit(limit: number): void {
    const entries = new Map<number, number>()
    for (const window of this.#limits.windows[limit]!)
      for (const column of this.#columnsOfWindow[window]!) {
        const at = this.#firstColumn + column
        entries.set(at, (entries.get(at) ?? 0) + 1)
      }
    this.#limitRow[limit] = this.#addRow(this.#limits.room[limit]!, entries)
  }

  #dualsOf(rowDual: Float64Array): Duals {
    // Costs are minimised, so prices come with the other sign; what rounding leaves is nothing.
    const price = (row: number) => (rowDual[row]! < -1e-9 ? -rowDual[row]! : 0)
    const prices = (from: number, length: number) => Float64Array.from({ length }, (_, index) => price(from + index))
    const { wishes, districtTotals } = this.#problem
    return {
      type: prices(0, this.#types.length),
      wish: prices(this.#types.length, wishes.count),
      district: prices(this.#types.length + wishes.count, districtTotals.length),
      limit: Float64Array.from(this.#limitRow, (row) => (row < 0 ? 0 : price(row))),
      cut: Float64Array.from(this.#cutRow, price),
    }
  }

  #addRow(most: number, entries: ReadonlyMap<number, number> = new Map()): number {
    this.#model.addRow(-this.#infinity, most, { indices: [...entries.keys()], values: [...entries.values()] })
    return this.#rows++
  }

  #addCol(cost: number, most: number, entries: ReadonlyMap<number, number>): void {
    const sorted = [...entries].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b)
    this.#model.addCol(cost, 0, most, { indices: sorted.map(([row]) => row), values: sorted.map(([, value]) => value) })
  }
}

/** Of HiGHS. After new columns the old solution still stands, after new rows the old prices do. */
const simplex = { dual: 1, primal: 4 }
/** Model status of HiGHS. */
const optimal = 7
