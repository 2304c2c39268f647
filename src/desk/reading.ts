import { workingCalendar } from '../calendar/working-calendar.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import type { Context } from '../platform/context.ts'
import { addDays, type Day, dayOf } from '../platform/words/dates.ts'
import type { Reading } from './queries/owed.ts'

/** How far the list of working days reaches: minutes that are older are long late. */
const [before, after] = [60, 60]

/** What every question about debts needs to know: who asks, on which day, and how the command counts. */
export async function readingOf({ db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>): Promise<Reading> {
  const today = dayOf(now())
  const { deadlines, daysOff } = await workingCalendar(db, actor.commandId, today)
  const days: Day[] = Array.from({ length: before + after }, (_, nth) => addDays(today, nth - before))
  return { actor, today, deadlines, workingDays: days.filter((day) => isWorkingDay(day, daysOff)) }
}
