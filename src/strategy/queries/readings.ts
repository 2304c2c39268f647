import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Quarter } from '../../platform/words/quarters.ts'
import type { Figure } from '../../public-record/strategy/objective.ts'

export interface ReadingRow extends Figure {
  readonly id: string
  readonly threadId: string
  readonly quarter: Quarter
  readonly indicatorVersion: number | null
  readonly statedOn: Day | null
  readonly noteAr: string
  readonly noteFr: string | null
  readonly correction: boolean
  readonly readOn: Day
}

/** The figures of these threads that were said until a day, in the order in which they were said. */
export async function listReadings(db: Db, commandId: string, threadIds: readonly string[], until: Day): Promise<ReadingRow[]> {
  return db<ReadingRow[]>`
    select id, thread_id, quarter, value, low, high, n, indicator_version, stated_on, note_ar, note_fr, correction, read_on
    from strategy_reading where command_id = ${commandId} and thread_id = any(${[...threadIds]}::uuid[]) and read_on <= ${until}
    order by quarter, id`
}

export async function insertReading(db: Db, commandId: string, reading: ReadingRow, readBy: string | null): Promise<void> {
  await db`insert into strategy_reading ${db({ commandId, ...reading, readBy })}`
}
