import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { instantOf } from '../platform/words/dates.ts'
import type { PublicMeeting } from './queries/meetings.ts'

interface CalendarOf {
  name: string
  meetings: readonly PublicMeeting[]
  /** When this was so. */
  stamp: Date
  addressOf: (meeting: PublicMeeting) => string
}

/** Meetings as RFC 5545 asks, for anybody's calendar. Instants are in UTC: no program needs to know the clocks of Morocco. */
export function calendarOf({ name, meetings, stamp, addressOf }: CalendarOf): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Qurb', product: 'Qurb' } })
  for (const meeting of meetings) {
    const address = addressOf(meeting)
    const timed = meeting.time !== null && /^\d\d:\d\d$/.test(meeting.time)
    calendar.createEvent({
      id: `${meeting.ref}@${new URL(address).hostname}`,
      stamp,
      start: timed ? instantOf(meeting.day, meeting.time!) : new Date(`${meeting.day}T00:00:00Z`),
      allDay: !timed,
      timezone: timed ? null : 'UTC',
      summary: meeting.title,
      location: meeting.place,
      url: address,
      status: ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
