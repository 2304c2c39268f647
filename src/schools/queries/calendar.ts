import type { Season } from '../../calendar/season.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Period, SchoolCalendar, SchoolYear } from '../school-calendar.ts'

type Line = SchoolYear & { part: 'year' | 'period' | 'season' | 'dayOff' } & Omit<Period, 'firstDay' | 'lastDay'>

/** All that decides what the days between two are for schools, in one statement. */
export async function findCalendar(db: Db, commandId: string, firstDay: Day, lastDay: Day): Promise<SchoolCalendar> {
  const lines = await db<Line[]>`
    select 'year' as part, null::uuid as id, '' as kind, first_day, last_day, '' as name_ar, '' as name_fr, null as level
      from school_year where command_id = ${commandId} and first_day <= ${lastDay} and last_day >= ${firstDay}
    union all select 'period', id, kind, first_day, last_day, name_ar, name_fr, level
      from school_period where command_id = ${commandId} and first_day <= ${lastDay} and last_day >= ${firstDay}
    union all select 'season', null, kind, first_day, last_day, '', '', null
      from season where command_id = ${commandId} and first_day <= ${lastDay} and last_day >= ${firstDay}
    union all select 'dayOff', null, '', day, day, name_ar, name_fr, null
      from day_off where command_id = ${commandId} and day between ${firstDay} and ${lastDay}
    order by first_day`
  const of = (wanted: Line['part']) => lines.filter(({ part }) => part === wanted)
  return {
    years: of('year').map(({ firstDay, lastDay }) => ({ firstDay, lastDay })),
    periods: of('period').map(({ part: _, ...period }) => period),
    seasons: of('season').map(({ firstDay, lastDay }): Season => ({ kind: 'ramadan', firstDay, lastDay })),
    daysOff: new Set(of('dayOff').map(({ firstDay }) => firstDay)),
  }
}

/** From the latest on. */
export async function listYears(db: Db, commandId: string): Promise<SchoolYear[]> {
  return db<SchoolYear[]>`select first_day, last_day from school_year where command_id = ${commandId} order by first_day desc`
}

export async function listPeriods(db: Db, commandId: string): Promise<Period[]> {
  return db<Period[]>`
    select id, kind, first_day, last_day, name_ar, name_fr, level from school_period
    where command_id = ${commandId} order by first_day, kind, id`
}

export async function insertYear(db: Db, commandId: string, { firstDay, lastDay }: SchoolYear): Promise<void> {
  await db`insert into school_year (command_id, first_day, last_day) values (${commandId}, ${firstDay}, ${lastDay})`
}

export async function deleteYear(db: Db, commandId: string, firstDay: Day): Promise<boolean> {
  const { count } = await db`delete from school_year where command_id = ${commandId} and first_day = ${firstDay}`
  return count > 0
}

export async function insertPeriod(db: Db, commandId: string, period: Period): Promise<void> {
  const { id, kind, firstDay, lastDay, nameAr, nameFr, level } = period
  await db`
    insert into school_period (command_id, id, kind, first_day, last_day, name_ar, name_fr, level)
    values (${commandId}, ${id}, ${kind}, ${firstDay}, ${lastDay}, ${nameAr}, ${nameFr}, ${level})`
}

export async function deletePeriod(db: Db, commandId: string, id: string): Promise<boolean> {
  const { count } = await db`delete from school_period where command_id = ${commandId} and id = ${id}`
  return count > 0
}
