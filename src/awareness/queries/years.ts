import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { SchoolYear } from '../../schools/school-calendar.ts'

export async function findYear(db: Db, commandId: string, day: Day): Promise<SchoolYear | undefined> {
  const [year] = await db<SchoolYear[]>`
    select first_day, last_day from school_year where command_id = ${commandId} and first_day <= ${day} and last_day >= ${day}`
  return year
}

/** From the latest on. */
export async function listYears(db: Db, commandId: string): Promise<SchoolYear[]> {
  return db<SchoolYear[]>`select first_day, last_day from school_year where command_id = ${commandId} order by first_day desc`
}
