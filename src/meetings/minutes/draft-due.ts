import { dueDay } from '../../calendar/deadline.ts'
import { workingCalendar } from '../../calendar/working-calendar.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

/** Until when the draft is owed for a meeting of this day; stored once it is written. */
export async function draftDue(db: Db, commandId: string, meetingDay: Day): Promise<Day> {
  return dueDay(await workingCalendar(db, commandId, meetingDay), 'minutes_draft', meetingDay)
}
