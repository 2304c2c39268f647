import { workingCalendar } from '../calendar/working-calendar.ts'
import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { checkText } from '../public-record/check-text.ts'
import { type Received, type Request, receive } from './demand.ts'
import { keepCopy } from './keep-copy.ts'
import { insertDemand } from './queries/demand.ts'
import { hasAccount } from './queries/register.ts'
import { nextReference } from './reference.ts'
import { refuse } from './refusal.ts'

/**
 * Gives what was asked its number and its deadlines, whatever the door by which it came. Who typed it, or has an account at whose desk it stands at
 * once, holds the receipt: that acknowledges it by itself. Anyone else the cell has to tell.
 */
export async function putOnRecord(context: Context, request: Omit<Request, 'id' | 'ref'>): Promise<Received> {
  // Nobody's business here, whoever types it: it is not kept.
  if (holdsIdentityCard(request)) throw refuse('invalid', 'identityCard', { original: 'identityCard' })
  const { db, actor } = context
  const { receivedOn, channel } = request
  const numbered = { ...request, id: context.newId(), ref: await nextReference(context, receivedOn) }
  const told = !has(actor, 'cell') || (await hasAccount(db, actor.commandId, request.associationId))
  const demand = receive(numbered, await workingCalendar(db, actor.commandId, receivedOn), told)
  await insertDemand(db, actor.commandId, demand)
  await keepCopy(context, demand, { kind: 'received', day: receivedOn, detail: channel, byAsker: true })
  return demand
}

function holdsIdentityCard({ original, placeWords }: Pick<Request, 'original' | 'placeWords'>): boolean {
  return checkText(`${original}\n${placeWords ?? ''}`).some(({ kind }) => kind === 'identityCard')
}
