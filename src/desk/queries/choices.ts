import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

export interface Choice {
  list: 'category' | 'district' | 'office' | 'association'
  id: string
  nameAr: string
  nameFr: string | null
  nameEn: string | null
  nameZgh: string | null
}

/** Everything by which the desk can be narrowed, in one statement. */
export async function listChoices(db: Db, commandId: string): Promise<Choice[]> {
  return db<Choice[]>`
    select list, id, name_ar, name_fr, name_en, name_zgh from (
      select 'category' as list, id, name_ar, name_fr, name_en, name_zgh, position from category
      union all select 'district', id::text, name_ar, name_fr, null, null, 0 from district where command_id = ${commandId}
      union all select 'office', id::text, name_ar, name_fr, null, null, 0 from office where command_id = ${commandId}
      union all select 'association', id::text, name_ar, name_fr, null, null, 0 from association where command_id = ${commandId}
    ) choice order by list, position, name_ar, id`
}

/** Days from `from` to `to` on which this command has said that it does not work. */
export async function listDaysOff(db: Db, commandId: string, from: Day, to: Day): Promise<{ day: Day; nameAr: string; nameFr: string }[]> {
  return db<{ day: Day; nameAr: string; nameFr: string }[]>`
    select day, name_ar, name_fr from day_off where command_id = ${commandId} and day between ${from} and ${to} order by day`
}
