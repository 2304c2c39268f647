import type { Context } from '../platform/context.ts'
import { invitationLetter, type Occasion } from './invitation-letter.ts'
import type { Meeting } from './meeting.ts'
import { invitedAddresses } from './queries/invited.ts'

/** Writes to all who are invited and have not excused themselves, or to those of `associationIds` among them. */
export async function tellInvited(
  context: Context,
  meeting: Meeting,
  occasion: Occasion,
  associationIds?: readonly string[],
): Promise<void> {
  const addresses = await invitedAddresses(context.db, context.actor.commandId, meeting.id, associationIds ?? null)
  for (const to of addresses) await context.enqueue(context.db, 'mail', invitationLetter(context, meeting, occasion, to))
}
