import { dueDay, type WorkingCalendar } from '../../calendar/deadline.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { quarterOf } from '../../platform/words/quarters.ts'
import type { HeldMeeting } from './queries/meetings.ts'

/** As what held meetings count: when minutes are owed, and on which day they came, is worked out with the calendar of the command. */
export function meetingParts(meetings: readonly HeldMeeting[], calendar: WorkingCalendar): { id: string; cells: string[] }[] {
  return meetings.map(({ id, day, publishedAt, heard }) => {
    const quarter = quarterOf(day)
    const dueOn = dueDay(calendar, 'publish', day)
    const minutes = publishedAt === null ? 'none' : dayOf(publishedAt) <= dueOn ? 'in_time' : 'late'
    const cells = [`held|||1`, `minutes:${minutes}||${dueOn}|1`, ...heard.map((who) => `heard|${who}|1`)]
    return { id, cells: cells.map((cell) => `${quarter}|${cell}`).sort() }
  })
}
