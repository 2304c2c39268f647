import type { Problem } from '../problem.ts'
import type { Cut } from './cuts.ts'
import { type Limits, limitsOf } from './limits.ts'
import { withoutDetours } from './metric.ts'
import { groupsOf } from './nodes.ts'
import { type Detail, type ShiftFamily, type ShiftType, shiftFamiliesOf } from './shift-types.ts'

/** A problem taken apart into the shifts and what couples them. */
export interface Parts {
  readonly given: Problem
  /** The same without detours. */
  readonly problem: Problem
  readonly families: readonly ShiftFamily[]
  readonly types: readonly ShiftType[]
  readonly limits: Limits
  /** Grow with the master. */
  readonly cuts: Cut[]
  /** Of every window: a route serves one of a group at most. */
  readonly groups: Int32Array
  /** Left. */
  readonly seconds: () => number
  readonly stop: () => boolean
}

/** @param seconds left for everything that is done with the parts */
export function takeApart(given: Problem, seconds: () => number, detail?: Detail): Parts {
  const problem = withoutDetours(given)
  const families = shiftFamiliesOf(problem, detail)
  const types = families.flatMap((family) => family.types)
  const coupling = { limits: limitsOf(problem), cuts: [], groups: groupsOf(problem) }
  return { given, problem, families, types, ...coupling, seconds, stop: () => seconds() <= 0 }
}
