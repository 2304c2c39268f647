import type { Context } from '../platform/context.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { listDaysOff } from './queries/choices.ts'
import type { Reading } from './queries/owed.ts'
import { workingDaysAround } from './working-time.ts'

/** What every question about debts needs to know: who asks, on which day, and which days are worked. */
export async function readingOf({ db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>): Promise<Reading> {
  const today = dayOf(now())
  const off = await listDaysOff(db, actor.commandId, addDays(today, -70), addDays(today, 50))
  return { actor, today, workingDays: workingDaysAround(today, new Set(off.map(({ day }) => day))) }
}
