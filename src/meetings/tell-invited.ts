import type { Context } from '../platform/context.ts'
import { write } from '../platform/mail/letter.tsx'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { calendarEntry, invitationLetter, type Occasion } from './invitation-letter.ts'
import { invitedAddresses } from './queries/invited.ts'
import { lockMeeting } from './queries.ts'

/**
 * Writes to all who are invited and have not excused themselves, or to those of `associationIds` among them; never in quiet hours. What enters
 * a calendar, or leaves it, is a mail of its own; a reminder comes in the mail of the day, in the morning: the meeting may be near.
 */
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
  const rule = await findMailRule(db, actor.commandId)
  const [letter, quiet] = [invitationLetter(context, meeting, occasion), quietOf(rule)]
  if (occasion === 'reminder') {
    const news = { commandId: actor.commandId, kind: 'own' as const, letter, at: rule.quietUntil, quiet }
    await context.enqueue(
      db,
      'news',
      addresses.map((to) => ({ ...news, to })),
    )
  } else {
    const mail = { ...write(letter), quiet }
    await context.enqueue(
      db,
      'mail',
      addresses.map((to) => ({ ...mail, to, attachments: [calendarEntry(context, meeting, to)] })),
    )
  }
}
