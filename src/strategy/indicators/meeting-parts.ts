import { dueDay, type WorkingCalendar } from '../../calendar/deadline.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { quarterOf } from '../../platform/words/quarters.ts'
import type { HeldMeeting } from './queries/meetings.ts'
import type { Part } from './queries/sources.ts'

/** As what held meetings count: when minutes are owed, and on which day they came, is worked out with the calendar of the command. */
export function meetingParts(meetings: readonly HeldMeeting[], calendar: WorkingCalendar): Part[] {
  return meetings.map(({ id, day, publishedAt, invited, heard }) => {
    const quarter = quarterOf(day)
    const dueOn = dueDay(calendar, 'publish', day)
    const minutes = publishedAt === null ? 'none' : dayOf(publishedAt) <= dueOn ? 'in_time' : 'late'
    const cells = [`held|${districtOf(invited, heard)}|`, `minutes:${minutes}||${dueOn}`, ...heard.map((who) => `heard|${who}`)]
    return { id, cells: cells.map((cell) => `${quarter}|${cell}`).sort() }
  })
}

/** A meeting is of the district whose associations alone its series invites, or else of the one from which all came; any other is of the whole city. */
function districtOf(invited: readonly string[], heard: readonly string[]): string {
  const districts = new Set(invited.length > 0 ? invited : heard.map((who) => who.slice(0, who.indexOf('|'))))
  return districts.size === 1 ? [...districts][0]! : ''
}
