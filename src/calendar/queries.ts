import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { DayOff } from './day-off.ts'

/** From a day on, in order. */
export async function listDaysOff(db: Db, commandId: string, from: Day): Promise<DayOff[]> {
  return db<DayOff[]>`select day, name_ar, name_fr from day_off where command_id = ${commandId} and day >= ${from} order by day`
}

/** Those that were not declared before. */
export async function insertDaysOff(db: Db, commandId: string, days: readonly DayOff[]): Promise<Day[]> {
  const added = await db<{ day: Day }[]>`
    insert into day_off ${db(days.map((day) => ({ commandId, ...day })))} on conflict (command_id, day) do nothing returning day`
  return added.map(({ day }) => day)
}

export async function deleteDayOff(db: Db, commandId: string, day: Day): Promise<boolean> {
  const { count } = await db`delete from day_off where command_id = ${commandId} and day = ${day}`
  return count > 0
}
