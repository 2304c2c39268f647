import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { defaultDeadlines, type WorkingCalendar } from './deadline.ts'
import { listDaysOffAround, listDeadlines } from './queries.ts'

/** How this command counts now, around a day: with it `dueDay` gives the days that are owed. */
export async function workingCalendar(db: Db, commandId: string, around: Day): Promise<WorkingCalendar> {
  const own = await listDeadlines(db, commandId)
  const days = await listDaysOffAround(db, commandId, around)
  const deadlines = { ...defaultDeadlines, ...Object.fromEntries(own.map(({ kind, amount }) => [kind, amount])) }
  return { deadlines, daysOff: new Set(days) }
}
