import { dueDay, type WorkingCalendar } from '../calendar/deadline.ts'
import { workingCalendar } from '../calendar/working-calendar.ts'
import type { Context } from '../platform/context.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'

/** The day of an act, and how its command counts from there. */
export interface When {
  readonly today: Day
  readonly calendar: WorkingCalendar
}

export async function whenOf({ db, actor, now }: Context): Promise<When> {
  const today = dayOf(now())
  return { today, calendar: await workingCalendar(db, actor.commandId, today) }
}

/** The day of an answer that takes so many working days. */
export function answerIn(days: number, from: Day, { calendar }: When): Day {
  return dueDay({ ...calendar, deadlines: { ...calendar.deadlines, answer: days } }, 'answer', from)
}
