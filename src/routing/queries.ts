import type { Db } from '../platform/db/connection.ts'
import type { Category, Competence } from './category.ts'
import type { Rule } from './rule.ts'

export async function listCategories(db: Db, commandId: string): Promise<Category[]> {
  return db<Category[]>`
    select k.id, k.competence, k.name_ar, k.name_fr, k.name_en, k.name_zgh, c.office_id, c.answer_days, c.retired_on
    from category k left join category_care c on c.command_id = ${commandId} and c.category_id = k.id
    order by c.retired_on is not null, k.position, k.id`
}

export async function findCategory(db: Db, commandId: string, id: string): Promise<Category | undefined> {
  const [category] = await db<Category[]>`
    select k.id, k.competence, k.name_ar, k.name_fr, k.name_en, k.name_zgh, c.office_id, c.answer_days, c.retired_on
    from category k left join category_care c on c.command_id = ${commandId} and c.category_id = k.id
    where k.id = ${id} for update of k`
  return category
}

export type Care = Pick<Category, 'officeId' | 'answerDays' | 'retiredOn'> & { competence: Competence | null }

export async function readCare(db: Db, commandId: string, categoryId: string): Promise<Care> {
  const [care] = await db<Care[]>`
    select k.competence, c.office_id, c.answer_days, c.retired_on
    from category k left join category_care c on c.command_id = ${commandId} and c.category_id = k.id where k.id = ${categoryId}`
  return care ?? { competence: null, officeId: null, answerDays: null, retiredOn: null }
}

/**
 * New ones come before «other», which closes the list.
 * @returns its place; nothing when there is one of this identity
 */
export async function insertCategory(db: Db, { id, competence, nameAr, nameFr, nameEn, nameZgh }: Category): Promise<number | undefined> {
  const [row] = await db<{ position: number }[]>`
    insert into category (id, position, competence, name_ar, name_fr, name_en, name_zgh)
    select ${id}, coalesce(max(position) filter (where position < 99), 0) + 1, ${competence}, ${nameAr}, ${nameFr}, ${nameEn}, ${nameZgh} from category
    on conflict (id) do nothing returning position`
  return row?.position
}

/** @returns its place */
export async function updateCategory(db: Db, { id, competence, nameAr, nameFr, nameEn, nameZgh }: Category): Promise<number> {
  const names = { competence, nameAr, nameFr, nameEn, nameZgh }
  const [row] = await db<{ position: number }[]>`update category set ${db(names)} where id = ${id} returning position`
  return row!.position
}

export async function saveCare(db: Db, commandId: string, { id, officeId, answerDays, retiredOn }: Category): Promise<void> {
  await db`
    insert into category_care (command_id, category_id, office_id, answer_days, retired_on)
    values (${commandId}, ${id}, ${officeId}, ${answerDays}, ${retiredOn})
    on conflict (command_id, category_id) do update set office_id = excluded.office_id, answer_days = excluded.answer_days,
      retired_on = excluded.retired_on`
}

/** Rules are read, added and moved by one person at a time. */
export async function lockRules(db: Db, commandId: string): Promise<Rule[]> {
  await db`select 1 from command where id = ${commandId} for update`
  return listRules(db, commandId)
}

export async function listRules(db: Db, commandId: string): Promise<Rule[]> {
  return db<Rule[]>`
    select id, position, category_id, competence, district_id, time_band, office_id, partner_id
    from routing_rule where command_id = ${commandId} order by position`
}

export async function insertRule(db: Db, commandId: string, rule: Rule): Promise<void> {
  await db`insert into routing_rule ${db({ commandId, ...rule })}`
}

export async function placeRule(db: Db, commandId: string, id: string, position: number): Promise<void> {
  await db`update routing_rule set position = ${position} where command_id = ${commandId} and id = ${id}`
}

export async function deleteRule(db: Db, commandId: string, id: string): Promise<void> {
  await db`delete from routing_rule where command_id = ${commandId} and id = ${id}`
}

export interface Named {
  id: string
  nameAr: string
  nameFr: string | null
}

export async function listNamed(db: Db, commandId: string, table: 'office' | 'district' | 'partner'): Promise<Named[]> {
  const open = table === 'partner' ? db`and retired_on is null` : db``
  return db<Named[]>`select id, name_ar, name_fr from ${db(table)} where command_id = ${commandId} ${open} order by name_ar`
}
