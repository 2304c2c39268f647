import type { Problem } from './problem.ts'

export interface BoundOptions {
  /** To be back within, whatever is proven by then. */
  seconds: number
  /** Objective of a plan that is known to be possible: proving less than it is no use. */
  known?: number
}

/** What is proven of a problem: no plan can have an objective above `value`. */
export interface Bound {
  value: number
  /** How: `columns` converged column generation, `lagrange` stopped early, `capacity` a combinatorial bound. */
  method: 'columns' | 'lagrange' | 'capacity'
}

/**
 * An upper bound on the objective of any plan.
 * @returns null when nothing could be proven in time; so far nothing is
 */
export async function bound(_problem: Problem, _options: BoundOptions): Promise<Bound | null> {
  return null
}
