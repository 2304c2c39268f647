import type { Context } from '../platform/context.ts'
import { isolated, type Letter, ltr } from '../platform/mail/letter.tsx'
import type { Attachment } from '../platform/mail/mail.ts'
import { formatDay } from '../platform/words/dates.ts'
import { calendarOf } from '../public-record/calendar.ts'
import type { Meeting } from './meeting.ts'
import { ar } from './words.ar.ts'

export type Occasion = keyof typeof ar.mail.occasions

/** A letter to somebody who is invited. */
export function invitationLetter({ publicUrl }: Pick<Context, 'publicUrl'>, meeting: Meeting, occasion: Occasion): Letter {
  const { mail } = ar
  const { subject, text } = mail.occasions[occasion]
  const [title, ref, day] = [isolated(meeting.title), ltr(meeting.ref), formatDay('ar', meeting.day, 'full')]
  return {
    language: 'ar',
    subject: subject(title),
    parts: [
      { text: text(title, day) },
      {
        lines: [
          { title: mail.when(day, meeting.time && ltr(meeting.time)), notes: [mail.where(isolated(meeting.place)), mail.reference(ref)] },
        ],
      },
      ...(meeting.changeReason && occasion !== 'invited' && occasion !== 'reminder'
        ? [{ text: mail.reason(isolated(meeting.changeReason)) }]
        : []),
      { link: `${publicUrl}/desk/invitations`, label: mail.answer, weight: 'button' as const },
    ],
    foot: [{ text: mail.foot }],
  }
}

/** The meeting for a calendar: the same identity and number of change as in the public calendar, so that programs know that it is the same meeting. */
export function calendarEntry({ publicUrl, now }: Pick<Context, 'publicUrl' | 'now'>, meeting: Meeting, to: string): Attachment {
  const off = meeting.state === 'postponed' || meeting.state === 'cancelled'
  const method = off ? 'CANCEL' : 'REQUEST'
  const calendar = calendarOf({
    name: ar.menu,
    meetings: [meeting],
    stamp: now(),
    addressOf: ({ ref }) => `${publicUrl}/meetings/${ref}`,
    method,
  })
  for (const event of calendar.events()) {
    event.organizer({ name: ar.mail.sender, email: `no-reply@${new URL(publicUrl).hostname}` })
    event.createAttendee({ email: to, rsvp: false })
  }
  return { filename: `${meeting.ref}.ics`, contentType: `text/calendar; charset=utf-8; method=${method}`, content: calendar.toString() }
}
