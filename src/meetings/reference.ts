import type { Context } from '../platform/context.ts'
import { nextNumber } from '../platform/db/counter.ts'
import type { Day } from '../platform/words/dates.ts'
import { commandCode } from './queries.ts'

/** «BM-L-2026-03»: the command, لقاء, the year of the meeting, its number in that year. */
export async function nextReference({ db, actor }: Context, day: Day): Promise<string> {
  const year = day.slice(0, 4)
  const number = await nextNumber(db, actor.commandId, `meeting ${year}`)
  return `${await commandCode(db, actor.commandId)}-L-${year}-${String(number).padStart(2, '0')}`
}
