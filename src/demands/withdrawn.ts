import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { declare } from './demand.ts'
import { keepCopy } from './keep-copy.ts'
import { hasAuthors } from './queries/authors.ts'
import { lockDemand, saveDemand } from './queries/demand.ts'
import { isReady } from './transitions.ts'
import { ar } from './words.ar.ts'

/**
 * A person who asked has left. What waits for its examination and is asked by nobody else is over; anything that was taken on goes its way.
 * @returns whether it was closed
 */
export async function withdrawn(context: Context, demandId: string): Promise<boolean> {
  const { db, actor } = context
  const demand = await lockDemand(db, actor.commandId, demandId)
  if (!demand || !isReady('declare-inadmissible', demand) || (await hasAuthors(db, actor.commandId, demandId))) return false
  const today = dayOf(context.now())
  const closed = declare(demand, ar.withdrawnReason, today)
  await saveDemand(db, actor.commandId, closed)
  await keepCopy(context, closed, { kind: 'withdrawn', day: today, byAsker: true })
  return true
}
