import ical, { type ICalCalendar, ICalCalendarMethod, type ICalEvent, ICalEventStatus } from 'ical-generator'
import type { Day } from '../platform/words/dates.ts'
import { startOf } from './meeting.ts'

/** What a calendar shows of a meeting, public or not. */
export interface CalendarMeeting {
  readonly ref: string
  readonly state: string
  readonly day: Day
  readonly time: string | null
  readonly lengthMinutes: number
  readonly title: string
  readonly place: string
  readonly sequence: number
}

interface CalendarOf {
  name: string
  meetings: readonly CalendarMeeting[]
  /** When this was so. */
  stamp: Date
  addressOf: (meeting: CalendarMeeting) => string
  method?: 'PUBLISH' | 'REQUEST' | 'CANCEL'
}

/** Meetings as RFC 5545 asks, for anybody's calendar. Instants are in UTC: no program needs to know the clocks of Morocco. */
export function calendarOf({ name, meetings, stamp, addressOf, method = 'PUBLISH' }: CalendarOf): ICalCalendar {
  const calendar = ical({ name, method: ICalCalendarMethod[method], prodId: { company: 'Qurb', product: 'Qurb' } })
  for (const meeting of meetings) addMeeting(calendar, meeting, stamp, addressOf(meeting))
  return calendar
}

/** A postponed meeting is not held on the day that calendars know: until it has a new one it is taken out, as a cancelled one. */
function addMeeting(calendar: ICalCalendar, meeting: CalendarMeeting, stamp: Date, address: string): ICalEvent {
  const start = startOf(meeting)
  const off = meeting.state === 'cancelled' || meeting.state === 'postponed'
  return calendar.createEvent({
    id: `${meeting.ref}@${new URL(address).hostname}`,
    sequence: meeting.sequence,
    stamp,
    start: start ?? new Date(`${meeting.day}T00:00:00Z`),
    end: start && new Date(start.getTime() + meeting.lengthMinutes * 60_000),
    allDay: start === null,
    timezone: start ? null : 'UTC',
    summary: meeting.title,
    location: meeting.place || null,
    url: address,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
}
