import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { defaultDeadlines, type WorkingCalendar } from './deadline.ts'
import { readCounting } from './queries.ts'

/** How this command counts now, around a day: with it `dueDay` gives the days that are owed. */
export async function workingCalendar(db: Db, commandId: string, around: Day): Promise<WorkingCalendar> {
  const { deadlines, daysOff } = await readCounting(db, commandId, around)
  return { deadlines: { ...defaultDeadlines, ...deadlines }, daysOff: new Set(daysOff) }
}
