import type { Context } from '../platform/context.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { invitationLetter, type Occasion } from './invitation-letter.ts'
import { invitedAddresses } from './queries/invited.ts'
import { lockMeeting } from './queries.ts'

/** Writes to all who are invited and have not excused themselves, or to those of `associationIds` among them; never in quiet hours. */
export async function tellInvited(
  context: Context,
  meetingId: string,
  occasion: Occasion,
  associationIds: readonly string[] | null = null,
): Promise<void> {
  const { db, actor } = context
  const addresses = await invitedAddresses(db, actor.commandId, meetingId, associationIds)
  if (addresses.length === 0) return
  const meeting = await lockMeeting(db, actor.commandId, meetingId)
  const quiet = quietOf(await findMailRule(db, actor.commandId))
  const letters = addresses.map((to) => ({ ...invitationLetter(context, meeting, occasion, to), quiet }))
  await context.enqueue(db, 'mail', letters)
}
