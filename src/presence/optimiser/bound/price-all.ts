import { complete } from './complete.ts'
import { type Duals, profitsOf } from './duals.ts'
import type { Column } from './master.ts'
import type { Memory } from './memory.ts'
import { nodesOf } from './nodes.ts'
import type { Parts } from './parts.ts'
import { price } from './price.ts'

/** Of all types together. */
export interface PricedRound {
  /** By type: no route of it is worth more. */
  readonly bounds: Float64Array
  readonly columns: readonly Column[]
}

export interface RoundOptions {
  exact: boolean
  /** By type, what was learned of it. */
  memories: readonly Memory[]
  /** Types with a shift that has no route yet; all unless said. */
  isOpen?: (type: number) => boolean
  /** Windows that may not be visited, with which the bounds are none. */
  isClosed?: (window: number) => boolean
}

const routesARound = 8

/** Solves the pricing problem of every type. @returns null when stopped */
export function priceAll(parts: Parts, prices: Duals, options: RoundOptions): PricedRound | null {
  const { problem, families, groups, stop } = parts
  const { exact, memories, isOpen = () => true, isClosed = () => false } = options
  const profits = profitsOf(parts, prices).map((profit, window) => (isClosed(window) ? 0 : profit))
  const cuts = parts.cuts.flatMap((cut, index) => ((prices.cut[index] ?? 0) > 0 ? [{ cut, price: prices.cut[index]! }] : []))
  const bounds = new Float64Array(parts.types.length)
  const columns: Column[] = []
  for (const family of families) {
    const open = family.types.filter(({ number }) => isOpen(number))
    if (open.length === 0) continue
    const nodes = nodesOf(problem, family, groups, profits)
    const completion = complete(family, nodes, stop)
    if (completion === null) return null
    for (const type of open) {
      const pricer = { family, type, nodes, completion, memory: memories[type.number]!, cuts }
      const { bound, routes } = price(pricer, { threshold: prices.type[type.number]!, exact, most: routesARound, stop })
      bounds[type.number] = bound
      for (const { windows } of routes) columns.push({ type: type.number, windows })
    }
  }
  return { bounds, columns }
}
