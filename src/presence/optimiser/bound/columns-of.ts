import type { Routes } from '../bound.ts'
import type { Column } from './master.ts'
import type { Parts } from './parts.ts'

/** The routes of a plan, but for shifts without a visit. */
export function columnsOf({ types }: Parts, routes: Routes): Column[] {
  const columns = types.flatMap(({ members, number }) => members.map((shift) => ({ type: number, windows: routes[shift]! })))
  return columns.filter(({ windows }) => windows.length > 0)
}
