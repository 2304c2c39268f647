import type { Context } from '../platform/context.ts'
import { type Received, type Request, receive } from './demand.ts'
import { keepCopy } from './keep-copy.ts'
import { daysOffAfter } from './queries/days-off.ts'
import { insertDemand } from './queries/demand.ts'
import { nextReference } from './reference.ts'

/** Gives what was asked its number and its deadlines, whatever the door by which it came. */
export async function putOnRecord(context: Context, request: Omit<Request, 'id' | 'ref'>): Promise<Received> {
  const { db, actor } = context
  const { receivedOn, channel } = request
  const numbered = { ...request, id: context.newId(), ref: await nextReference(context, receivedOn) }
  const demand = receive(numbered, await daysOffAfter(db, actor.commandId, receivedOn))
  await insertDemand(db, actor.commandId, demand)
  await keepCopy(context, demand, { kind: 'received', day: receivedOn, detail: channel, byAsker: true })
  return demand
}
