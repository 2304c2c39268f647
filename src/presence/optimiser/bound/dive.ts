import type { Highs } from 'highs'
import { Choice, choices, few } from './choice.ts'
import { gainAt } from './duals.ts'
import type { Generation } from './generate-columns.ts'
import { type Column, Master } from './master.ts'
import { priceAll } from './price-all.ts'
import type { Driven } from './separate.ts'

/** For the last shifts so many routes are tried before one is chosen. */
const tried = 5

/**
 * A plan by going down: the route that is driven most is driven wholly from now on, and the others are found anew around it, until
 * every shift has one. Proves nothing.
 * @param kept routes that are driven wholly from the beginning
 * @returns null when there is no hope for a better plan than the known one, or no time
 * @see Sadykov, Vanderbeck, Pessoa, Tahiri, Uchoa (2019), Primal heuristics for branch and price: the assets of diving methods
 */
export function dive(highs: Highs, generation: Generation, kept: readonly Column[] = []): Column[] | null {
  const { memories, known } = generation
  const parts = { ...generation.parts, cuts: [] }
  const choice = new Choice(parts)
  const master = new Master(highs, parts)
  try {
    for (const column of kept) {
      choice.take({ ...column, index: master.columns.length, share: 1 })
      master.add(column)
    }
    for (const column of hopeful(generation)) if (choice.leaves(column)) master.add(column)
    for (let level = 0; ; level++) {
      for (const index of choice.driven) master.drive(index, choice.times(index))
      const mixture = generate(parts.seconds() * (1 - 1 / Math.max(2, choices - level)))
      if (mixture === null || mixture.value <= known + 1e-6) return null
      const open = choice.open(mixture.driven)
      if (!choice.takeSome(choice.left <= few ? bestOf(open.slice(0, tried)) : open)) return choice.columns
    }
  } finally {
    master.dispose()
  }

  /** Routes around those that are chosen, quickly and then without gaps. */
  function generate(end: number) {
    let mixture = master.solve(parts.seconds)
    for (let exact = false; mixture !== null && parts.seconds() > end; ) {
      const priced = priceAll(parts, mixture.duals, { exact, memories, isOpen: choice.isOpen, isClosed: choice.isClosed })
      if (priced === null || choice.hope(mixture, priced.bounds) <= known + 1e-6) return null
      const added = master.addUseful(priced.columns, mixture.duals)
      if (added === 0 && exact) break
      exact = added === 0
      if (added > 0) mixture = master.solve(parts.seconds)
    }
    return mixture
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

/** The routes that were generated, but for those that cost more than a better plan can spare. */
function hopeful({ master, mixture, parts, known, bound }: Generation): readonly Column[] {
  if (mixture === null) return []
  const gain = gainAt(parts, mixture.duals)
  return master.columns.filter((column) => gain(column) >= known - bound - 1e-6)
}
