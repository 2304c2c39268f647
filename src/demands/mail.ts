import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import type { Contested, Demand, Qualified } from './demand.ts'
import { associationAddresses, officeAddresses } from './queries/recipients.ts'
import { ar } from './words.ar.ts'

type Occasion = keyof typeof ar.mail

/** Writes to everyone who acts for the association that asked; a person who asked without account is told by the cell. */
export async function tellAsker(context: Context, demand: Demand, occasion: Occasion): Promise<void> {
  if (!demand.associationId) return
  await send(context, demand, occasion, await associationAddresses(context.db, context.actor.commandId, demand.associationId))
}

/** Writes to whoever holds the office that owes the answer. */
export async function tellOffice(context: Context, demand: Qualified | Contested, occasion: Occasion): Promise<void> {
  const today = dayOf(context.now())
  await send(context, demand, occasion, await officeAddresses(context.db, context.actor.commandId, demand.answerOfficeId, today))
}

async function send(context: Context, { ref }: Demand, occasion: Occasion, addresses: readonly string[]): Promise<void> {
  const { subject, text } = ar.mail[occasion]
  const link = `${context.publicUrl}/desk/demands/${ref}`
  for (const to of addresses) await context.enqueue(context.db, 'mail', { to, subject: subject(ltr(ref)), text: text(ltr(ref), link) })
}

/** References run left to right, whatever stands around them. */
function ltr(text: string): string {
  return `\u2066${text}\u2069`
}
