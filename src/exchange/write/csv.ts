import { defuse, isolated } from './defuse.ts'

const separator = ';'

/** Rows as CSV for Excel in Morocco: a mark of UTF-8 first, semicolons, quotes where needed; nothing that would be computed. */
export async function* csvOf(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield '\uFEFF'
  for await (const row of rows) yield `${row.map(field).join(separator)}\r\n`
}

export function field(cell: string): string {
  const safe = defuse(isolated(cell))
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
