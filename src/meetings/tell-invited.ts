import type { Context } from '../platform/context.ts'
import { write } from '../platform/mail/letter.tsx'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { dayOf } from '../platform/words/dates.ts'
import { calendarEntry, invitationLetter, type Occasion } from './invitation-letter.ts'
import { type Invited, invitedRecipients } from './queries/invited.ts'
import { lockMeeting } from './queries.ts'

const none: readonly string[] = []

/**
 * Writes to all who are invited and have not excused themselves, or to those of `only` among them; never in quiet hours. A new day is told to
 * those too who could not come on the old one. What enters a calendar, or leaves it, is a mail of its own; a reminder comes in the mail of the
 * day, in the morning: the meeting may be near.
 */
export async function tellInvited(
  context: Context,
  meetingId: string,
  occasion: Occasion,
  only?: Partial<Pick<Invited, 'associationIds' | 'guestIds'>>,
): Promise<void> {
  const { db, actor } = context
  const { commandId } = actor
  const { associationIds, guestIds } = only ? { associationIds: none, guestIds: none, ...only } : { associationIds: null, guestIds: null }
  const whom = { excusedToo: occasion === 'rescheduled', associationIds, guestIds, day: dayOf(context.now()) }
  const recipients = await invitedRecipients(db, commandId, meetingId, whom)
  if (recipients.length === 0) return
  const meeting = await lockMeeting(db, commandId, meetingId)
  const rule = await findMailRule(db, commandId)
  const quiet = quietOf(rule)
  const letters = recipients.map((recipient) => ({ recipient, letter: invitationLetter(context, meeting, occasion, recipient) }))
  if (occasion === 'reminder') {
    const news = { commandId, kind: 'own' as const, at: rule.quietUntil, quiet }
    await context.enqueue(
      db,
      'news',
      letters.map(({ recipient, letter }) => ({ ...news, to: recipient.email, letter })),
    )
  } else {
    await context.enqueue(
      db,
      'mail',
      letters.map(({ recipient, letter }) => ({
        ...write(letter),
        quiet,
        to: recipient.email,
        attachments: [calendarEntry(context, meeting, recipient)],
      })),
    )
  }
}
