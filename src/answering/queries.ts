import type { DemandState } from '../demands/demand.ts'
import type { Template } from '../demands/template.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'

export async function insertTemplate(db: Db, commandId: string, template: Template): Promise<void> {
  await db`insert into answer_template ${db({ commandId, ...template, retiredOn: null })}`
}

export async function retire(db: Db, commandId: string, id: string, on: Day): Promise<boolean> {
  const { count } = await db`
    update answer_template set retired_on = ${on} where command_id = ${commandId} and id = ${id} and retired_on is null`
  return count > 0
}

export async function isCategory(db: Db, id: string): Promise<boolean> {
  const [row] = await db`select 1 from category where id = ${id}`
  return row !== undefined
}

/** A demand that is to be answered with others, with what a template may need. */
export interface Answerable {
  id: string
  ref: string
  state: DemandState
  text: string
  categoryId: string | null
  district: string | null
  association: string | null
  office: string | null
  officeId: string | null
}

export async function listAnswerable(db: Db, commandId: string, refs: readonly string[]): Promise<Answerable[]> {
  return db<Answerable[]>`
    select d.id, d.ref, d.state, coalesce(d.public_text, d.original) as text, d.category_id, t.name_ar as district, a.name_ar as association,
      o.name_ar as office, d.answer_office_id as office_id
    from demand d
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    left join association a on a.command_id = d.command_id and a.id = d.association_id
    left join office o on o.command_id = d.command_id and o.id = d.answer_office_id
    where d.command_id = ${commandId} and d.ref = any(${[...refs]}::text[]) order by d.ref`
}

export interface Named {
  id: string
  nameAr: string
  nameFr: string | null
}

export async function listOffices(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar`
}

/** Partners to whom something may be referred now. */
export async function listPartners(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from partner where command_id = ${commandId} and retired_on is null order by name_ar`
}

export async function listCategoryNames(db: Db): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from category order by position`
}
