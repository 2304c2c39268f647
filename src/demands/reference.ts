import type { Context } from '../platform/context.ts'
import { nextNumber } from '../platform/db/counter.ts'
import type { Day } from '../platform/words/dates.ts'
import { commandCode } from './queries/register.ts'

/** «BM-2026-0007»: the command, the year in which it was received, its number in that year. */
export async function nextReference({ db, actor }: Context, receivedOn: Day): Promise<string> {
  const year = receivedOn.slice(0, 4)
  const number = await nextNumber(db, actor.commandId, `demand ${year}`)
  return `${await commandCode(db, actor.commandId)}-${year}-${String(number).padStart(4, '0')}`
}
