import type { Level, Sector } from './school.ts'

/** What may be missing of a school, or that it is closed. */
export const lackings = ['unplaced', 'undrawn', 'closed'] as const
export type Lacking = (typeof lackings)[number]

/** By what the list of schools is narrowed: empty texts and nulls narrow nothing. */
export interface SchoolsFilter {
  q: string
  districtId: string | null
  level: Level | null
  sector: Sector | null
  state: Lacking | null
}

/** The address of the list with this filter. */
export function pathOf(filter: SchoolsFilter, after?: string): string {
  const { q, districtId: district, level, sector, state } = filter
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ q, district, level, sector, state, after })) if (value) query.set(name, value)
  return query.size > 0 ? `/desk/schools?${query}` : '/desk/schools'
}
