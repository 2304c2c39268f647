import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { startOf } from './meeting.ts'
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
    const start = startOf(meeting)
    calendar.createEvent({
      id: `${meeting.ref}@${new URL(address).hostname}`,
      stamp,
      start: start ?? new Date(`${meeting.day}T00:00:00Z`),
      allDay: start === null,
      timezone: start ? null : 'UTC',
      summary: meeting.title,
      location: meeting.place,
      url: address,
      status: ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
