import type { Problem } from '../problem.ts'
import { type Limits, limitsOf } from './limits.ts'
import { withoutDetours } from './metric.ts'
import { groupsOf } from './nodes.ts'
import { type Detail, type ShiftFamily, type ShiftType, shiftFamiliesOf } from './shift-types.ts'

/** A problem taken apart into the shifts and what couples them. */
export interface Parts {
  readonly problem: Problem
  readonly families: readonly ShiftFamily[]
  readonly types: readonly ShiftType[]
  readonly limits: Limits
  /** Of every window: a route serves one of a group at most. */
  readonly groups: Int32Array
  /** Whether time is up. */
  readonly stop: () => boolean
}

export function takeApart(given: Problem, stop: () => boolean, detail?: Detail): Parts {
  const problem = withoutDetours(given)
  const families = shiftFamiliesOf(problem, detail)
  const types = families.flatMap((family) => family.types)
  return { problem, families, types, limits: limitsOf(problem), groups: groupsOf(problem), stop }
}
