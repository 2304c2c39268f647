import type { Context } from '../platform/context.ts'
import type { DatedDebt } from './debt.ts'
import { listDated } from './queries/dated.ts'
import { readingOf } from './reading.ts'

/** What every office owes by a day, whoever asks: for those who remind them. */
export async function datedDebts(context: Pick<Context, 'db' | 'actor' | 'now'>): Promise<DatedDebt[]> {
  return listDated(context.db, await readingOf(context))
}
