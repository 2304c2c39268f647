import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { DayOff } from './day-off.ts'
import type { DeadlineKind } from './deadline.ts'
import type { Season } from './season.ts'

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

/** What the command has set for itself, and its days off within two months before and more than a year after a day. */
export async function readCounting(
  db: Db,
  commandId: string,
  around: Day,
): Promise<{ deadlines: Partial<Record<DeadlineKind, number>>; daysOff: Day[] }> {
  const [row] = await db<{ deadlines: Partial<Record<DeadlineKind, number>>; daysOff: Day[] }[]>`
    select coalesce((select jsonb_object_agg(kind, amount) from deadline where command_id = ${commandId}), '{}') as deadlines,
      coalesce((select jsonb_agg(day) from day_off
        where command_id = ${commandId} and day between ${around}::date - 60 and ${around}::date + 400), '[]') as days_off`
  return row!
}

/** What the command has set for itself. */
export async function listDeadlines(db: Db, commandId: string): Promise<{ kind: DeadlineKind; amount: number }[]> {
  return db<{ kind: DeadlineKind; amount: number }[]>`select kind, amount from deadline where command_id = ${commandId}`
}

export async function upsertDeadline(db: Db, commandId: string, kind: DeadlineKind, amount: number): Promise<void> {
  await db`
    insert into deadline (command_id, kind, amount) values (${commandId}, ${kind}, ${amount})
    on conflict (command_id, kind) do update set amount = excluded.amount`
}

/** Two who set deadlines at once do so one after the other. */
export async function lockCommand(db: Db, commandId: string): Promise<void> {
  await db`select 1 from command where id = ${commandId} for update`
}

export async function listSeasons(db: Db, commandId: string, from: Day): Promise<Season[]> {
  return db<Season[]>`
    select kind, first_day, last_day from season where command_id = ${commandId} and last_day >= ${from} order by first_day`
}

/** False when one of the same kind falls on some of its days. */
export async function insertSeason(db: Db, commandId: string, { kind, firstDay, lastDay }: Season): Promise<boolean> {
  await lockCommand(db, commandId)
  const { count } = await db`
    insert into season (command_id, kind, first_day, last_day)
    select ${commandId}, ${kind}, ${firstDay}, ${lastDay}
    where not exists (select 1 from season
      where command_id = ${commandId} and kind = ${kind} and first_day <= ${lastDay} and last_day >= ${firstDay})`
  return count > 0
}

export async function deleteSeason(db: Db, commandId: string, firstDay: Day): Promise<boolean> {
  const { count } = await db`delete from season where command_id = ${commandId} and first_day = ${firstDay}`
  return count > 0
}
