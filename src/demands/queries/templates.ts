import type { Db } from '../../platform/db/connection.ts'
import type { Template } from '../template.ts'

/** Beginnings that fit a subject, those that fit every subject last. */
export async function listFitting(db: Db, commandId: string, categoryId: string | null): Promise<Template[]> {
  return db<Template[]>`
    select id, kind, category_id, title, text from answer_template
    where command_id = ${commandId} and retired_on is null and (category_id is null or category_id = ${categoryId})
    order by category_id nulls last, kind, title`
}
