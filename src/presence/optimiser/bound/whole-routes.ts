import type { Highs } from 'highs'
import { costOf } from './cuts.ts'
import { canBeDriven } from './drive.ts'
import { profitsOf } from './duals.ts'
import type { Generation } from './generate-columns.ts'
import { limitsOf } from './limits.ts'
import { type Column, Master } from './master.ts'

/** More are too many for branch and bound in some seconds. */
const most = 3000

/**
 * A plan of routes that were generated, better than the known one, by branch and bound over them.
 * Priced at the last linear program: what costs much more than it brings is hardly part of such a plan.
 * @returns null when none was found in time
 * @see Joncour, Michel, Sadykov, Sverdlov, Vanderbeck (2010), Column generation based primal heuristics (restricted master)
 */
export function wholeRoutes(highs: Highs, { parts, master, mixture, known, bound }: Generation, seconds: number): Column[] | null {
  if (mixture === null || seconds <= 0) return null
  const { given, types, cuts } = parts
  const whole = new Master(highs, { ...parts, problem: given, limits: limitsOf(given, true), cuts: [] })
  try {
    const { duals } = mixture
    const profits = profitsOf(parts, duals)
    const priced = master.columns.map((column) => {
      const earned = column.windows.reduce((sum, window) => sum + profits[window]!, -duals.type[column.type]!)
      return { column, gain: earned - costOf(cuts, duals.cut, column.windows) }
    })
    const useful = priced.filter(({ gain }) => gain >= known - bound - 1e-6).sort((a, b) => b.gain - a.gain)
    for (const { column } of useful.slice(0, most))
      if (canBeDriven(given, types[column.type]!.members[0]!, column.windows)) whole.add(column)
    const found = whole.solveWhole(seconds)
    return found !== null && found.objective > known + 1e-6 ? found.columns : null
  } finally {
    whole.dispose()
  }
}
