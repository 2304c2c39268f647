import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Competence } from '../../routing/category.ts'

export interface Named {
  id: string
  nameAr: string
  nameFr: string | null
}

export interface Category extends Named {
  nameEn: string
  nameZgh: string
  competence: Competence
}

export interface MeetingChoice {
  id: string
  ref: string
  title: string
  day: Day
}

/** Those that are still chosen. */
export async function listCategories(db: Db, commandId: string): Promise<Category[]> {
  return db<Category[]>`
    select k.id, k.competence, k.name_ar, k.name_fr, k.name_en, k.name_zgh
    from category k left join category_care c on c.command_id = ${commandId} and c.category_id = k.id
    where c.retired_on is null order by k.position`
}

export async function listOffices(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar`
}

export async function listDistricts(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from district where command_id = ${commandId} order by name_ar`
}

export async function listPoints(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from point where command_id = ${commandId} order by name_ar`
}

export async function listAssociations(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`
    select id, name_ar, name_fr from association where command_id = ${commandId} and state not in ('suspended', 'refused') order by name_ar`
}

/** Meetings that took place, the newest first. */
export async function listMeetings(db: Db, commandId: string): Promise<MeetingChoice[]> {
  return db<MeetingChoice[]>`
    select id, ref, title, day from meeting
    where command_id = ${commandId} and state in ('held', 'minutes_draft', 'agreed', 'published') order by day desc, id desc limit 50`
}
