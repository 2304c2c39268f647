import type { Context } from '../platform/context.ts'
import type { Debt } from './debt.ts'
import { listDebts } from './queries/inbox.ts'
import { readingOf } from './reading.ts'

/** What whoever acts owes now, the most urgent first: for whoever reminds them. One statement, whatever there is. */
export async function debtsOf(context: Context, most = 100): Promise<Debt[]> {
  const debts = await listDebts(context.db, await readingOf(context), {}, { offset: 0, size: most })
  return debts.slice(0, most)
}
