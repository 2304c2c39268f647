import type { Context } from '../platform/context.ts'
import { isolated, type Letter, ltr, type Part } from '../platform/mail/letter.tsx'
import type { Attachment } from '../platform/mail/mail.ts'
import { formatDay } from '../platform/words/dates.ts'
import { localisePath } from '../platform/words/language.ts'
import { calendarOf } from '../public-record/calendar.ts'
import type { Meeting } from './meeting.ts'
import type { Recipient } from './queries/invited.ts'
import type { ar } from './words.ar.ts'
import { meetingsWords } from './words.ts'

export type Occasion = keyof typeof ar.mail.occasions

type Site = Pick<Context, 'publicUrl' | 'now'>

/** A letter to somebody who is invited, in their language. */
export function invitationLetter(site: Site, meeting: Meeting, occasion: Occasion, recipient: Recipient): Letter {
  const { language, answers } = recipient
  const { mail } = meetingsWords[language]
  const { subject, text } = mail.occasions[occasion]
  const [title, ref, day] = [isolated(meeting.title), ltr(meeting.ref), formatDay(language, meeting.day, 'full')]
  const moved = occasion === 'postponed' || occasion === 'rescheduled' || occasion === 'cancelled'
  return {
    language,
    subject: subject(title),
    parts: [
      { text: text(title, day) },
      {
        lines: [
          { title: mail.when(day, meeting.time && ltr(meeting.time)), notes: [mail.where(isolated(meeting.place)), mail.reference(ref)] },
        ],
      },
      ...(meeting.changeReason && moved ? [{ text: mail.reason(isolated(meeting.changeReason)) }] : []),
      ...(occasion === 'cancelled' ? [] : [howToAnswer(site, meeting, recipient)]),
    ],
    foot: [{ text: answers === 'association' ? mail.foot : mail.footGuest }],
  }
}

/** Nobody is sent to a page that they cannot open. */
function howToAnswer({ publicUrl }: Site, { ref }: Meeting, { language, answers }: Recipient): Part {
  const { mail } = meetingsWords[language]
  if (answers === 'telephone') return { text: mail.byTelephone }
  const path = answers === 'association' ? '/desk/invitations' : `/desk/meetings/${ref}/invitations`
  return { link: publicUrl + localisePath(language, path), label: mail.answer, weight: 'button' }
}

/** The meeting for a calendar: the same identity and number of change as in the public calendar, so that programs know that it is the same meeting. */
export function calendarEntry({ publicUrl, now }: Site, meeting: Meeting, { language, email }: Recipient): Attachment {
  const { menu, mail } = meetingsWords[language]
  const off = meeting.state === 'postponed' || meeting.state === 'cancelled'
  const method = off ? 'CANCEL' : 'REQUEST'
  const calendar = calendarOf({
    name: menu,
    meetings: [meeting],
    stamp: now(),
    addressOf: ({ ref }) => publicUrl + localisePath(language, `/meetings/${ref}`),
    method,
  })
  for (const event of calendar.events()) {
    event.organizer({ name: mail.sender, email: `no-reply@${new URL(publicUrl).hostname}` })
    event.createAttendee({ email, rsvp: false })
  }
  return { filename: `${meeting.ref}.ics`, contentType: `text/calendar; charset=utf-8; method=${method}`, content: calendar.toString() }
}
