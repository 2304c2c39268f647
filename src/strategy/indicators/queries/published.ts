import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { PublicFigure } from '../../../public-record/indicators.ts'

/** The day as of which the open quarter was last handed over. */
export async function publishedOn(db: Db, commandId: string): Promise<Day | null> {
  const [row] = await db<{ day: Day | null }[]>`
    select max(as_of) as day from public_record.indicator where command_id = ${commandId} and frozen_on is null`
  return row?.day ?? null
}

/** What everyone may read, the earliest first. */
export async function listPublished(db: Db, commandId: string): Promise<PublicFigure[]> {
  return db<PublicFigure[]>`
    select period, indicator, version, value, low, high, k, n, hidden, frozen_on, as_of, cross_shown as cross from public_record.indicator
    where command_id = ${commandId} order by indicator, period`
}

export interface District {
  id: string
  nameAr: string
  nameFr: string
}

export async function listDistricts(db: Db, commandId: string): Promise<District[]> {
  return db<District[]>`select id, name_ar, name_fr from district where command_id = ${commandId} order by name_ar`
}
