import { csvMark } from '../../platform/http/csv.ts'
import { defuse, isolated } from './defuse.ts'

export type Cell = string | number | boolean | null | undefined

const separator = ';'

/** Rows as CSV for Excel in Morocco: a mark of UTF-8 first, semicolons, quotes where needed; nothing that would be computed. */
export async function* csvOf(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield csvMark
  for await (const row of rows) yield lineOf(row)
}

/** The same of a table that is whole already; what is not known is empty. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return csvMark + rows.map(lineOf).join('')
}

function lineOf(row: readonly Cell[]): string {
  return `${row.map((cell) => field(String(cell ?? ''))).join(separator)}\r\n`
}

function field(cell: string): string {
  const safe = defuse(isolated(cell))
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
