import type { DaysOff } from '../../calendar/working-days.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

/** The days after `from` on which this command has said that it does not work. */
export async function daysOffAfter(db: Db, commandId: string, from: Day): Promise<DaysOff> {
  const rows = await db<
    { day: Day }[]
  >`select day from day_off where command_id = ${commandId} and day > ${from} and day <= ${from}::date + 120`
  return new Set(rows.map(({ day }) => day))
}
