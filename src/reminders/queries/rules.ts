import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'

/** Days on which the command does not work, around a day: as far back as lateness is counted, as far on as debts are near. */
export async function listDaysOff(db: Db, commandId: string, from: Day, to: Day): Promise<Day[]> {
  const rows = await db<{ day: Day }[]>`
    select day from day_off where command_id = ${commandId} and day between ${from} and ${to} order by day`
  return rows.map(({ day }) => day)
}

export interface Wish {
  atHour: number | null
  onlyLate: boolean
  language: Language
}

export async function findWish(db: Db, commandId: string, accountId: string | null): Promise<Wish> {
  const [wish] = await db<Wish[]>`
    select at_hour, only_late, language from reminder_wish where command_id = ${commandId} and account_id = ${accountId}`
  return wish ?? { atHour: null, onlyLate: false, language: 'ar' }
}

export async function saveWish(db: Db, commandId: string, accountId: string, wish: Wish): Promise<void> {
  await db`
    insert into reminder_wish ${db({ commandId, accountId, ...wish })}
    on conflict (command_id, account_id) do update set at_hour = excluded.at_hour, only_late = excluded.only_late, language = excluded.language`
}

export interface OfficeRow {
  id: string
  kind: string
  nameAr: string
  nameFr: string
}

export async function listOffices(db: Db, commandId: string): Promise<OfficeRow[]> {
  return db<OfficeRow[]>`select id, kind, name_ar, name_fr from office where command_id = ${commandId} order by name_ar, id`
}

export async function countOffices(db: Db, commandId: string, ids: readonly string[]): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from office where command_id = ${commandId} and id = any(${[...ids]}::uuid[])`
  return row!.n
}
