import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'

/** The first day of the first wish: before it nothing was promised. */
export async function firstPromise(db: Db, commandId: string): Promise<Day | null> {
  const [row] = await db<{ day: Day | null }[]>`select min(first_day) as day from presence_wish where command_id = ${commandId}`
  return row?.day ?? null
}
