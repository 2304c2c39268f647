import type { Highs } from 'highs'
import { canBeDriven } from './drive.ts'
import { type Duals, profitsOf } from './duals.ts'
import { limitsOf } from './limits.ts'
import { type Column, Master } from './master.ts'
import type { Parts } from './parts.ts'

/** More are too many for branch and bound in some seconds. */
const most = 3000

/**
 * A plan of routes that were generated, better than the known one.
 * @param duals of the last linear program: what costs much more at these prices than it brings is hardly part of such a plan
 * @returns windows in order by shift; null when none was found in time
 * @see Joncour, Michel, Sadykov, Sverdlov, Vanderbeck (2010), Column generation based primal heuristics (restricted master)
 */
export function wholeRoutes(
  highs: Highs,
  { given, problem, types, limits }: Parts,
  columns: readonly Column[],
  duals: Duals,
  known: { objective: number; bound: number },
  seconds: number,
): { objective: number; routes: Int32Array[] } | null {
  const master = new Master(highs, given, limitsOf(given, true), types)
  try {
    const profits = profitsOf(problem, limits, duals)
    const priced = columns.map((column) => ({
      column,
      gain: column.windows.reduce((sum, window) => sum + profits[window]!, -duals.type[column.type]!),
    }))
    const useful = priced.filter(({ gain }) => gain >= known.objective - known.bound - 1e-6).sort((a, b) => b.gain - a.gain)
    for (const { column } of useful.slice(0, most))
      if (canBeDriven(given, types[column.type]!.members[0]!, [...column.windows])) master.add(column)
    const found = master.solveWhole(seconds)
    if (found === null || found.objective <= known.objective + 1e-6) return null
    const left = types.map(({ members }) => [...members])
    const routes: Int32Array[] = Array.from({ length: problem.shifts.count }, () => new Int32Array(0))
    for (const { type, windows } of found.columns) routes[left[type]!.pop()!] = windows
    return { objective: found.objective, routes }
  } finally {
    master.dispose()
  }
}
